import type { ProblemKind } from './problem-kind.ts';

/** What the office's voice refuses. Whoever hears nothing can read everything. */
export const VOICE_PROBLEMS = {
  'voice-off': {
    status: 503,
    title: { id: 'Suara sedang tidak dapat dibuat.', en: 'Nothing can be spoken just now.' },
  },
  'voice-busy': {
    status: 503,
    title: {
      id: 'Terlalu banyak kalimat menunggu dibacakan. Coba lagi sebentar.',
      en: 'Too many sentences are waiting to be spoken. Try again in a moment.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
