import type { Phrase, PhraseOf } from './phrase.ts';

/** What `loket tls` says of the office's certificate. */
export const TLS_WORDS = {
  names: { id: 'Berlaku untuk', en: 'for' },
  until: { id: 'Berlaku sampai (diperbarui sendiri oleh server)', en: 'until (the server renews it)' },
  authority: { id: 'Sertifikat kantor (boleh disalin)', en: 'office certificate (may be copied)' },
  fingerprint: { id: 'Sidik jarinya', en: 'its fingerprint' },
  renewed: { id: 'Sertifikat server diperbarui.', en: 'The server’s certificate was renewed.' },
} as const satisfies Record<string, Phrase>;

/** Why `loket tls` did nothing, and what to do. */
export const TLS_PROBLEMS = {
  usage: {
    id: 'Cara pakai: loket tls init [--host loket.mpp.lan]… [--anew], loket tls show, loket tls renew',
    en: 'Usage: loket tls init [--host loket.mpp.lan]… [--anew], loket tls show, loket tls renew',
  },
  exists: {
    id: 'Sertifikat kantor sudah ada. Lihat dengan "loket tls show". Membuat yang baru dengan --anew berarti memasangnya lagi di setiap komputer.',
    en: 'There is an office certificate. See "loket tls show". Making another with --anew means installing it on every machine again.',
  },
  none: {
    id: 'Sertifikat kantor belum dibuat. Jalankan "loket tls init".',
    en: 'There is no office certificate yet. Run "loket tls init".',
  },
  'no-authority': {
    id: 'Sertifikat kantor belum dibuat. Jalankan "loket tls init".',
    en: 'There is no office certificate yet. Run "loket tls init".',
  },
  'bad-certificate': {
    id: 'Berkas sertifikat rusak. Jalankan "loket tls renew"; bila tetap gagal, "loket tls init --anew".',
    en: 'The certificate’s files are damaged. Run "loket tls renew"; if that fails, "loket tls init --anew".',
  },
  directory: {
    id: 'Folder kunci tidak dapat dibaca atau ditulisi. Periksa LOKET_KEY_DIR dan izinnya.',
    en: 'The folder of the keys cannot be read or written. Check LOKET_KEY_DIR and its permissions.',
  },
} as const satisfies Record<string, Phrase>;

/** How machines are told to trust the office's certificate in `file`; `name` is this machine's. */
export const installing: PhraseOf<[file: string, name: string]> = {
  id: (file, name) => `Langkah berikutnya:
  1. Nyalakan ulang server dengan LOKET_HOST=0.0.0.0. Komputer lain lalu membuka https://${name}:8443/
  2. Salin ${file} dengan USB ke mesin antrian, komputer petugas, dan TV, lalu pasang di sana:
     Windows (sebagai administrator):  certutil -addstore -f Root ca.pem
     Debian/Ubuntu:                    sudo cp ca.pem /usr/local/share/ca-certificates/loket.crt && sudo update-ca-certificates
     Chromium/Chrome di Linux:         certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n Loket -i ca.pem   (paket libnss3-tools)
     Agen printer:                     loket print-agent --server https://${name}:8443 --ca ca.pem …
  3. Berkas lain di folder itu rahasia: jangan disalin ke mana pun.`,
  en: (file, name) => `Next steps:
  1. Restart the server with LOKET_HOST=0.0.0.0. Other machines then open https://${name}:8443/
  2. Take ${file} on a USB stick to kiosk, desk and TV, and install it there with the commands above.
  3. The other files of that folder are secret: copy them nowhere.`,
};
