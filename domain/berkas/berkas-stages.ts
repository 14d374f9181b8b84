import type { StatedPurpose } from '../queue/visit-kind.ts';

/** How far a matter has come. */
export const BERKAS_STAGES = ['opened', 'registered', 'awaiting-payment'] as const;

export type BerkasStage = (typeof BERKAS_STAGES)[number];

const COMES_BACK_FOR: Readonly<Record<BerkasStage, StatedPurpose>> = {
  opened: 'melengkapi',
  registered: 'melengkapi',
  'awaiting-payment': 'sudah-bayar',
};

/** What somebody most likely comes back for who does not say. */
export function purposeAt(stage: BerkasStage): StatedPurpose {
  return COMES_BACK_FOR[stage];
}
