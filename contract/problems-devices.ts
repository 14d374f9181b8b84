import type { ProblemKind } from './problem-kind.ts';

/** What pairing and devices refuse. */
export const DEVICE_PROBLEMS = {
  'pairing-closed': {
    status: 403,
    title: {
      id: 'Pemasangan perangkat sedang tertutup. Minta administrator membukanya.',
      en: 'Pairing is closed. Ask the administrator to open it.',
    },
  },
  'pairing-unknown': {
    status: 404,
    title: {
      id: 'Kode ini tidak ada. Mulai lagi di perangkatnya.',
      en: 'This code does not exist. Begin again at the device.',
    },
  },
  'pairing-other-kind': {
    status: 409,
    title: {
      id: 'Perangkat dengan kode ini meminta dipasangkan sebagai jenis lain. Periksa layar perangkatnya.',
      en: 'The device with this code asks to be paired as another kind. Look at its screen.',
    },
  },
  'too-many-asking': {
    status: 429,
    title: {
      id: 'Terlalu banyak perangkat meminta dipasangkan. Tunggu sebentar.',
      en: 'Too many devices ask to be paired. Wait a moment.',
    },
  },
  'device-not-found': {
    status: 404,
    title: { id: 'Perangkat tidak ditemukan.', en: 'The device was not found.' },
  },
} as const satisfies Record<string, ProblemKind>;
