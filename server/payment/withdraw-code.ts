import type { BerkasRow } from '../../db/berkas.ts';
import { markReplaced } from '../../db/payment-codes.ts';
import type { Deps, Tx } from '../ports.ts';
import { cancelPapersInLine } from '../printing/cancel-papers.ts';

/** From now on the code does not count, and a slip with it that no printer has begun does not come out any more. */
export async function withdrawCode(
  tx: Tx,
  deps: Pick<Deps, 'clock'>,
  { berkas, code, actor }: { berkas: BerkasRow; code: { readonly id: string }; actor: string },
): Promise<void> {
  await markReplaced(tx, code.id);
  await cancelPapersInLine(tx, deps, { subject: berkas.id, kind: 'payment-slip', actor });
}
