import type { Phrase, PhraseOf } from './phrase.ts';

/** Signing in and choosing a password. */
export const ACCESS_WORDS = {
  signInTitle: { id: 'Masuk', en: 'Sign in' },
  signInLead: {
    id: 'Untuk petugas loket dan atasannya.',
    en: 'For the officer at the desk and her superiors.',
  },
  username: { id: 'Nama pengguna', en: 'User name' },
  password: { id: 'Kata sandi', en: 'Password' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  signingIn: { id: 'Memeriksa…', en: 'Checking…' },
  usernameMissing: { id: 'Ketik nama pengguna Anda.', en: 'Type your user name.' },
  passwordMissing: { id: 'Ketik kata sandi Anda.', en: 'Type your password.' },
  isDesk: {
    id: 'Komputer ini terdaftar sebagai meja petugas.',
    en: 'This computer is registered as an officer’s desk.',
  },
  changeTitle: { id: 'Ganti kata sandi', en: 'Change your password' },
  changeFirst: {
    id: 'Kata sandi pertama dibuat mesin. Buat kata sandi Anda sendiri sebelum mulai bekerja.',
    en: 'The first password was made by the machine. Choose your own before you start.',
  },
  current: { id: 'Kata sandi sekarang', en: 'Current password' },
  next: { id: 'Kata sandi baru', en: 'New password' },
  nextHint: {
    id: 'Pakai kalimat yang hanya Anda tahu, misalnya empat kata yang tidak berhubungan.',
    en: 'Use a sentence only you know, such as four unrelated words.',
  },
  nextGood: { id: 'Kata sandi ini baik.', en: 'This password is good.' },
  repeat: { id: 'Ketik lagi kata sandi baru', en: 'New password once more' },
  repeatDiffers: {
    id: 'Dua kata sandi baru tidak sama. Ketik ulang.',
    en: 'The two new passwords differ. Type them again.',
  },
  nextMissing: { id: 'Ketik kata sandi baru.', en: 'Type a new password.' },
  nextSame: {
    id: 'Kata sandi baru sama dengan yang sekarang. Pilih yang lain.',
    en: 'The new password equals the current one. Choose another.',
  },
  save: { id: 'Simpan kata sandi', en: 'Save the password' },
  changed: { id: 'Kata sandi sudah diganti.', en: 'Your password was changed.' },
} as const satisfies Record<string, Phrase>;

/** Why a session ended, by the word of the server; anything else is said in general. */
const SESSION_ENDS: Readonly<Record<string, Phrase>> = {
  'ended-by-administrator': {
    id: 'Administrator mengakhiri sesi ini. Silakan masuk lagi; draf Anda tersimpan.',
    en: 'The administrator ended this session. Please sign in again; your drafts are kept.',
  },
  'account-disabled': {
    id: 'Akun ini dinonaktifkan oleh administrator. Hubungi administrator bila ini keliru.',
    en: 'The administrator disabled this account. Ask them if that is a mistake.',
  },
  'password-reset': {
    id: 'Administrator memberi Anda kata sandi pertama yang baru. Masuk dengan kata sandi itu.',
    en: 'The administrator gave you a new first password. Sign in with it.',
  },
  'password-changed': {
    id: 'Kata sandi akun ini diganti di layar lain. Masuk dengan kata sandi yang baru.',
    en: 'The password of this account was changed at another screen. Sign in with the new one.',
  },
  'desk-revoked': {
    id: 'Izin komputer meja ini dicabut administrator. Silakan masuk lagi; draf Anda tersimpan.',
    en: 'The administrator revoked this desk. Please sign in again; your drafts are kept.',
  },
};

/** What stands above the sign-in when a session ended. */
export function sessionEnded(why: string): Phrase {
  return (
    SESSION_ENDS[why] ?? {
      id: 'Sesi Anda berakhir. Silakan masuk lagi; draf Anda tersimpan.',
      en: 'Your session has ended. Please sign in again; your drafts are kept.',
    }
  );
}

/** Title of the error summary: the same opening on every form. */
export const errorSummaryTitle: PhraseOf<[count: number]> = {
  id: (count) => `Perlu diperbaiki: ${count} isian`,
  en: (count) => `Please correct ${count} ${count === 1 ? 'field' : 'fields'}`,
};
