import type { Phrase, PhraseOf } from './phrase.ts';

/** The own PIN and one-time codes. */
export const ACCOUNT_WORDS = {
  pinTitle: { id: 'PIN untuk membuka kunci layar', en: 'PIN for the locked screen' },
  pinLead: {
    id: 'Layar terkunci sendiri bila ditinggal. PIN membukanya lagi dengan cepat; masuk tetap memakai kata sandi.',
    en: 'The screen locks when it is left alone. A PIN opens it quickly; signing in still takes the password.',
  },
  pinIsSet: { id: 'PIN sudah dipasang.', en: 'A PIN is set.' },
  pinHint: {
    id: 'Jangan memakai PIN kartu bank, tanggal lahir, atau angka berurutan.',
    en: 'Not the PIN of a bank card, not a birthday, no figures in a row.',
  },
  savePin: { id: 'Simpan PIN', en: 'Save the PIN' },
  removePin: { id: 'Hapus PIN', en: 'Remove the PIN' },
  pinSaved: { id: 'PIN tersimpan.', en: 'The PIN was saved.' },
  pinRemoved: { id: 'PIN dihapus.', en: 'The PIN was removed.' },
  ownPassword: { id: 'Kata sandi Anda', en: 'Your password' },
  totpTitle: { id: 'Kode sekali pakai dari HP', en: 'One-time codes from your phone' },
  totpLead: {
    id: 'Selain kata sandi, masuk juga meminta kode 6 angka dari aplikasi di HP Anda. Disarankan untuk administrator dan atasan.',
    en: 'Besides the password, signing in asks for a 6-figure code from an app on your phone. Advised for administrators and superiors.',
  },
  totpOn: { id: 'Kode sekali pakai aktif.', en: 'One-time codes are on.' },
  totpBegin: { id: 'Siapkan kode sekali pakai', en: 'Set up one-time codes' },
  totpScan: {
    id: 'Pindai gambar ini dengan aplikasi kode di HP (misalnya Google Authenticator, Aegis), lalu ketik kode yang muncul.',
    en: 'Scan this picture with a code app on your phone (such as Google Authenticator or Aegis), then type the code it shows.',
  },
  totpPicture: { id: 'Kode QR untuk aplikasi kode', en: 'QR code for the code app' },
  totpSecret: { id: 'Atau ketik kunci ini di aplikasi:', en: 'Or type this key into the app:' },
  totpKeep: {
    id: 'Salin kunci ini ke kertas dan simpan di amplop tertutup di kantor: dengan itu HP yang hilang dapat diganti.',
    en: 'Copy this key onto paper and keep it in a sealed envelope at the office: with it a lost phone can be replaced.',
  },
  totpDrill: {
    id: 'Ini latihan dengan jam yang digeser: kode dari HP tidak akan cocok.',
    en: 'This is a drill with the clock moved: codes from a phone will not fit.',
  },
  code: { id: 'Kode 6 angka dari HP', en: '6-figure code from your phone' },
  codeHint: {
    id: 'Buka aplikasi kode di HP Anda. Kode berganti tiap 30 detik.',
    en: 'Open the code app on your phone. The code changes every 30 seconds.',
  },
  codeMissing: { id: 'Ketik kode 6 angka dari HP Anda.', en: 'Type the 6-figure code from your phone.' },
  totpConfirm: { id: 'Aktifkan', en: 'Turn on' },
  totpRemove: { id: 'Matikan kode sekali pakai', en: 'Turn one-time codes off' },
  totpRemoved: { id: 'Kode sekali pakai dimatikan.', en: 'One-time codes were turned off.' },
} as const satisfies Record<string, Phrase>;

/** The box of a PIN to be set. */
export const newPinLabel: PhraseOf<[figures: number]> = {
  id: (figures) => `PIN baru (${figures} angka)`,
  en: (figures) => `New PIN (${figures} figures)`,
};
