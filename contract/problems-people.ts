import type { ProblemKind } from './problem-kind.ts';

/** What the administrator and the superior are refused when they change who may do what. */
export const PEOPLE_PROBLEMS = {
  'username-taken': {
    status: 409,
    title: {
      id: 'Nama pengguna ini sudah dipakai. Pilih yang lain.',
      en: 'This user name is taken. Choose another.',
    },
  },
  'last-administrator': {
    status: 409,
    title: {
      id: 'Ini satu-satunya administrator yang masih aktif. Beri dahulu peran administrator kepada akun lain.',
      en: 'This is the only administrator left. Give another account that role first.',
    },
  },
  'own-account': {
    status: 409,
    title: {
      id: 'Ini tidak bisa dilakukan pada akun Anda sendiri. Minta administrator lain.',
      en: 'This cannot be done to your own account. Ask another administrator.',
    },
  },
  'already-officer': {
    status: 409,
    title: {
      id: 'Akun ini sudah petugas. Petugas tidak perlu ditunjuk sebagai pengganti.',
      en: 'This account is an officer’s already. An officer need not be named as a substitute.',
    },
  },
  'account-disabled': {
    status: 409,
    title: {
      id: 'Akun ini dinonaktifkan. Minta administrator mengaktifkannya dahulu.',
      en: 'This account is disabled. Ask the administrator to enable it first.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
