import type { PrintJob } from '../../contract/printing.ts';
import { PROVING_PAPERS } from '../../domain/print/paper-kinds.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';

/**
 * The reason another copy of this paper needs: none, one that is plain without asking (it is known that it never came
 * out), or one a person is asked for.
 */
export function reprintNeeds({
  kind,
  state,
}: Pick<PrintJob, 'kind' | 'state'>): ReprintReason | 'asked' | null {
  if (!PROVING_PAPERS.includes(kind)) return null;
  return state === 'expired' || state === 'cancelled' ? 'tidak-keluar' : 'asked';
}
