import type { Phrase } from './phrase.ts';

/** What the terminal says while the server starts and stops: for whoever installs it, in both languages. */
export const START_WORDS = {
  kiosk: { id: 'Mesin antrian', en: 'kiosk' },
  display: { id: 'Layar TV', en: 'display' },
  officer: { id: 'Petugas', en: 'officer' },
  phones: { id: 'HP di ruang tunggu', en: 'phones in the hall' },
  elsewhere: { id: 'Dari komputer lain', en: 'from other computers' },
  plainNetwork: {
    id: 'PERHATIAN: jaringan kantor TIDAK DILINDUNGI (LOKET_PLAIN_HTTP=yes). Buat sertifikat dengan "loket tls init", lalu hapus setelan itu.',
    en: 'WARNING: the office’s network is NOT PROTECTED (LOKET_PLAIN_HTTP=yes). Make a certificate with "loket tls init", then unset it.',
  },
  closedNetwork: {
    id: 'Komputer lain BELUM dilayani: belum ada sertifikat. Jalankan "loket tls init", lalu nyalakan ulang. Di komputer ini semuanya berjalan.',
    en: 'Other machines are NOT served yet: there is no certificate. Run "loket tls init" and restart. On this machine everything works.',
  },
  account: { id: 'Akun pertama', en: 'first account' },
  password: { id: 'Kata sandi (hanya tampil sekali ini)', en: 'password (shown only this once)' },
  demoPassword: { id: 'Kata sandi peragaan', en: 'demo password' },
  stopHint: { id: 'Tekan Ctrl-C untuk berhenti', en: 'press Ctrl-C to stop' },
  stopping: { id: 'Berhenti dengan tertib …', en: 'stopping …' },
  stopped: { id: 'Sudah berhenti.', en: 'stopped.' },
  drill: { id: 'LATIHAN: jam diatur oleh LOKET_NOW', en: 'DRILL: the clock is set by LOKET_NOW' },
} as const satisfies Record<string, Phrase>;

/** Why the server does not start, and what to do. */
export const START_PROBLEMS = {
  'newer-than-program': {
    id: 'Basis data dibuat oleh versi Loket yang lebih baru. Pasang versi itu; berkas tidak disentuh.',
    en: 'The database was made by a newer Loket. Install that version; the file was not touched.',
  },
  'altered-migrations': {
    id: 'Riwayat migrasi basis data tidak sama dengan program ini. Pasang versi yang benar; berkas tidak disentuh.',
    en: 'The database’s migrations are not those of this program. Install the right version; the file was not touched.',
  },
  'altered-schema': {
    id: 'Susunan tabel basis data pernah diubah dari luar. Pulihkan cadangan.',
    en: 'The tables of the database were changed from outside. Restore a backup.',
  },
  'database-missing': {
    id: 'Basis data kantor ini hilang dari direktori data. Pulihkan cadangan; basis data baru tidak dibuat.',
    en: 'This office’s database is gone from its data directory. Restore a backup; no new one was made.',
  },
  'foreign-file': {
    id: 'Berkas loket.db bukan basis data Loket.',
    en: 'The file loket.db is not a Loket database.',
  },
  damaged: {
    id: 'Basis data rusak. Pulihkan cadangan; berkas tidak disentuh.',
    en: 'The database is damaged. Restore a backup; the file was not touched.',
  },
  'bad-ticket-printer': {
    id: 'LOKET_TICKET_PRINTER bukan alamat printer. Contoh: tcp://192.168.1.50:9100',
    en: 'LOKET_TICKET_PRINTER is no printer address. Example: tcp://192.168.1.50:9100',
  },
  'bad-receipt-printer': {
    id: 'LOKET_RECEIPT_PRINTER bukan alamat printer. Contoh: tcp://192.168.1.51:9100',
    en: 'LOKET_RECEIPT_PRINTER is no printer address. Example: tcp://192.168.1.51:9100',
  },
  'keys-missing': {
    id: 'Kunci data pribadi kantor ini tidak ada di LOKET_KEY_DIR. Kembalikan berkas kuncinya; kunci baru tidak dibuat.',
    en: 'The keys of this office’s personal data are not in LOKET_KEY_DIR. Put the key files back; no new ones were made.',
  },
  'kek-missing': {
    id: 'Berkas kunci terbungkus, tetapi penyimpan rahasia sistem tidak memberikan pembungkusnya (loket-kek). Jalankan Loket lewat systemd, atau pulihkan loket-kek dari amplop pemulihan.',
    en: 'The key files are wrapped, but the system’s credential store did not hand out what unwraps them (loket-kek). Start Loket through systemd, or restore loket-kek from the recovery envelope.',
  },
  'kek-wrong': {
    id: 'Pembungkus kunci (loket-kek) bukan yang membungkus berkas kunci kantor ini. Pulihkan loket-kek dari amplop pemulihan; berkas kunci tidak disentuh.',
    en: 'The wrapping key (loket-kek) is not the one that wrapped this office’s key files. Restore loket-kek from the recovery envelope; the key files were not touched.',
  },
  'key-file-damaged': {
    id: 'Sebuah berkas di LOKET_KEY_DIR rusak. Kembalikan dari salinan kunci di media terpisah; kunci baru tidak dibuat.',
    en: 'A file in LOKET_KEY_DIR is damaged. Put it back from the copy of the keys on its separate medium; no new keys were made.',
  },
  'drill-on-real-data': {
    id: 'LOKET_NOW hanya untuk latihan: direktori data ini milik kantor sungguhan. Hapus LOKET_NOW atau pilih LOKET_DATA_DIR lain.',
    en: 'LOKET_NOW is for drills: this data directory belongs to a real office. Unset it or choose another LOKET_DATA_DIR.',
  },
  'port-taken': {
    id: 'Port sudah dipakai program lain. Tutup program itu atau pilih LOKET_PORT lain.',
    en: 'Another program uses the port. Close it or choose another LOKET_PORT.',
  },
  'port-forbidden': {
    id: 'Port ini tidak boleh dipakai oleh pengguna ini. Pilih LOKET_PORT di atas 1023.',
    en: 'This user may not use that port. Choose a LOKET_PORT above 1023.',
  },
  'host-unusable': {
    id: 'LOKET_HOST bukan alamat komputer ini. Pakai 127.0.0.1, 0.0.0.0, atau alamat komputer ini sendiri.',
    en: 'LOKET_HOST is no address of this machine. Use 127.0.0.1, 0.0.0.0 or one of its own addresses.',
  },
  'tls-port-taken': {
    id: 'Port di LOKET_TLS_PORT sudah dipakai program lain. Tutup program itu atau pilih port lain.',
    en: 'Another program uses the port of LOKET_TLS_PORT. Close it or choose another port.',
  },
  'tls-port-forbidden': {
    id: 'Port di LOKET_TLS_PORT tidak boleh dipakai oleh pengguna ini. Pilih port di atas 1023.',
    en: 'This user may not use the port of LOKET_TLS_PORT. Choose one above 1023.',
  },
  'tls-host-unusable': {
    id: 'LOKET_HOST bukan alamat komputer ini. Pakai 127.0.0.1, 0.0.0.0, atau alamat komputer ini sendiri.',
    en: 'LOKET_HOST is no address of this machine. Use 127.0.0.1, 0.0.0.0 or one of its own addresses.',
  },
  'follow-port-taken': {
    id: 'Port di LOKET_FOLLOW_LISTEN sudah dipakai program lain. Tutup program itu atau pilih port lain.',
    en: 'Another program uses the port of LOKET_FOLLOW_LISTEN. Close it or choose another port.',
  },
  'follow-port-forbidden': {
    id: 'Port di LOKET_FOLLOW_LISTEN tidak boleh dipakai oleh pengguna ini. Pilih port di atas 1023.',
    en: 'This user may not use the port of LOKET_FOLLOW_LISTEN. Choose one above 1023.',
  },
  'follow-host-unusable': {
    id: 'LOKET_FOLLOW_LISTEN bukan alamat komputer ini. Pakai 0.0.0.0 atau alamat komputer ini sendiri, misalnya 0.0.0.0:8081.',
    en: 'LOKET_FOLLOW_LISTEN is no address of this machine. Use 0.0.0.0 or one of its own, like 0.0.0.0:8081.',
  },
  'already-running': {
    id: 'Loket lain sudah bekerja dengan direktori data ini. Hentikan dahulu, atau pilih LOKET_DATA_DIR lain.',
    en: 'Another Loket already works on this data directory. Stop it first, or choose another LOKET_DATA_DIR.',
  },
  'data-dir-unusable': {
    id: 'Direktori data atau kunci tidak dapat dibuat, dibaca, atau ditulisi. Periksa izin dan ruang penyimpanannya.',
    en: 'The directory of the data or of the keys cannot be made, read or written. Check its permissions and free space.',
  },
} as const satisfies Record<string, Phrase>;
