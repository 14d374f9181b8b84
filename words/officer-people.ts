import type { Phrase, PhraseOf } from './phrase.ts';

/** The administrator's screen of the people who sign in. */
export const ACCOUNT_WORDS = {
  lead: {
    id: 'Siapa yang boleh masuk dan sebagai apa. Satu orang satu akun: jangan berbagi kata sandi.',
    en: 'Who may sign in, and as what. One person, one account: passwords are not shared.',
  },
  list: { id: 'Orang dan perannya', en: 'People and their roles' },
  add: { id: 'Tambah akun', en: 'Add an account' },
  addTitle: { id: 'Akun baru', en: 'New account' },
  username: { id: 'Nama pengguna', en: 'User name' },
  usernameHint: {
    id: 'Huruf kecil tanpa spasi, misalnya sari.lubis. Tidak bisa diubah lagi.',
    en: 'Small letters without spaces, such as sari.lubis. It cannot be changed later.',
  },
  usernameWrong: {
    id: 'Mulai dengan huruf kecil; lalu huruf kecil, angka, titik, garis, paling sedikit dua dan paling banyak 32.',
    en: 'Begin with a small letter; then small letters, figures, dots, dashes: two at least and 32 at most.',
  },
  displayName: { id: 'Nama yang ditampilkan', en: 'Name to show' },
  displayNameHint: { id: 'Tercetak pada tanda terima berkas.', en: 'Printed on the receipt of a file.' },
  displayNameWrong: {
    id: 'Isi nama, paling banyak 60 huruf, tanpa spasi di awal dan akhir.',
    en: 'Type a name of 60 letters at most, without spaces around it.',
  },
  roles: { id: 'Peran', en: 'Roles' },
  rolesHint: {
    id: 'Menu dan hak mengikuti peran. Boleh lebih dari satu.',
    en: 'Screens and rights follow the roles. There may be more than one.',
  },
  rolesWrong: { id: 'Pilih paling sedikit satu peran.', en: 'Choose one role at least.' },
  save: { id: 'Simpan akun', en: 'Save the account' },
  made: { id: 'Akun dibuat.', en: 'The account was made.' },
  changed: { id: 'Akun diubah. Berlaku sekarang juga.', en: 'The account was changed, from this moment on.' },
  change: { id: 'Ubah', en: 'Change' },
  disable: { id: 'Nonaktifkan', en: 'Disable' },
  disableReally: { id: 'Ya, nonaktifkan', en: 'Yes, disable' },
  disabled: { id: 'Nonaktif', en: 'Disabled' },
  disabledNow: { id: 'Akun dinonaktifkan.', en: 'The account was disabled.' },
  enable: { id: 'Aktifkan', en: 'Enable' },
  enabledNow: { id: 'Akun aktif lagi.', en: 'The account is enabled again.' },
  newPassword: { id: 'Kata sandi baru', en: 'New password' },
  newPasswordReally: { id: 'Ya, buat kata sandi baru', en: 'Yes, make a new password' },
  removeFactors: {
    id: 'HP atau PIN-nya juga hilang: hapus PIN dan kode sekali pakai',
    en: 'The phone or the PIN is lost too: remove PIN and one-time codes',
  },
  factors: { id: 'PIN dan kode sekali pakai', en: 'PIN and one-time codes' },
  firstPassword: { id: 'Kata sandi belum diganti', en: 'First password not replaced' },
  totp: { id: 'Kode sekali pakai', en: 'One-time codes' },
  own: { id: 'Akun Anda', en: 'Your account' },
  once: {
    id: 'Catat atau bacakan sekarang. Kata sandi ini tidak disimpan dan tidak bisa ditampilkan lagi; pemiliknya menggantinya saat pertama masuk.',
    en: 'Write it down or read it out now. It is kept nowhere and cannot be shown again; its owner replaces it at the first sign-in.',
  },
  lost: {
    id: 'Tersimpan, tetapi kata sandi pertamanya tidak sampai ke layar ini. Tekan "Kata sandi baru" pada akun ini.',
    en: 'It was saved, but the first password did not reach this screen. Press "New password" at this account.',
  },
  noted: { id: 'Sudah dicatat, tutup', en: 'Noted, close' },
} as const satisfies Record<string, Phrase>;

/** Above a password that is shown this once. */
export const firstPasswordOf: PhraseOf<[name: string, username: string]> = {
  id: (name, username) => `Kata sandi pertama untuk ${name} (nama pengguna: ${username})`,
  en: (name, username) => `First password for ${name} (user name: ${username})`,
};

/** A button that does something with one account. */
export const ofAccount: PhraseOf<[act: string, name: string]> = {
  id: (act, name) => `${act}: ${name}`,
  en: (act, name) => `${act}: ${name}`,
};

/** What disabling means. */
export const disableMeans: PhraseOf<[name: string]> = {
  id: (name) =>
    `Nonaktifkan ${name}? Sesinya langsung berakhir dan loketnya dikosongkan. Orang yang sedang dilayani tetap di loket itu, untuk petugas berikutnya.`,
  en: (name) =>
    `Disable ${name}? Their sessions end at once and their counter is free. Whoever is being served stays at that counter, for the next officer.`,
};

/** What a new first password means. */
export const resetMeans: PhraseOf<[name: string]> = {
  id: (name) =>
    `Buat kata sandi baru untuk ${name}? Yang lama tidak berlaku lagi dan semua sesinya berakhir.`,
  en: (name) =>
    `Make a new password for ${name}? The old one is no good any more and all their sessions end.`,
};

/** Who is signed in where. */
export const SESSION_WORDS = {
  title: { id: 'Sedang masuk', en: 'Signed in now' },
  lead: {
    id: 'Akhiri sesi yang tertinggal di komputer lain. Draf yang sedang diketik tetap tersimpan.',
    en: 'End a session that was left open at another computer. Drafts being typed are kept.',
  },
  person: { id: 'Nama', en: 'Name' },
  since: { id: 'Masuk', en: 'Since' },
  lastSeen: { id: 'Terakhir terlihat', en: 'Last seen' },
  place: { id: 'Tempat', en: 'Where' },
  here: { id: 'komputer server', en: 'the server’s computer' },
  network: { id: 'komputer lain di jaringan', en: 'another computer in the network' },
  locked: { id: 'terkunci', en: 'locked' },
  own: { id: 'sesi ini', en: 'this session' },
  end: { id: 'Akhiri', en: 'End' },
  endReally: { id: 'Ya, akhiri', en: 'Yes, end it' },
  ended: { id: 'Sesi diakhiri.', en: 'The session was ended.' },
} as const satisfies Record<string, Phrase>;

/** What ending a session means. */
export const endMeans: PhraseOf<[name: string]> = {
  id: (name) => `Akhiri sesi ${name}? Layarnya kembali ke halaman masuk, dan loketnya dikosongkan.`,
  en: (name) => `End ${name}’s session? Their screen goes back to the sign-in, and their counter is free.`,
};
