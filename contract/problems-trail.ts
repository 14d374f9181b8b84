import type { ProblemKind } from './problem-kind.ts';

/** What the trail and the masks refuse. */
export const TRAIL_PROBLEMS = {
  'invalid-anchor': {
    status: 422,
    title: {
      id: 'Kode ini tidak lengkap. Ketik keenam belas hurufnya seperti di kertas, mis. 7K3M-9QXA-0B2C-DEFG.',
      en: 'This code is not complete. Type its sixteen signs as on the paper, e.g. 7K3M-9QXA-0B2C-DEFG.',
    },
  },
  'invalid-range': {
    status: 422,
    title: {
      id: 'Rentang ini tidak ada di jejak. Isi nomor pertama dan terakhir, mulai dari 1.',
      en: 'There is no such range in the trail. Give the first and the last number, beginning at 1.',
    },
  },
  'berkas-masked': {
    status: 409,
    title: {
      id: 'Data berkas ini tertutup karena pemiliknya tidak di loket. Pilih alasan untuk membukanya.',
      en: 'This file is masked because its owner is not at the desk. Choose a reason to open it.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
