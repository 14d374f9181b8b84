import type { PrintJob } from '../../contract/printing.ts';
import { berkasById } from '../../db/berkas.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { paymentPaper } from '../payment/payment-paper.ts';
import type { Deps, Tx } from '../ports.ts';
import { printForBerkas } from '../printing/berkas-paper.ts';
import type { Refusal } from '../refusal.ts';
import { receiptPaper } from '../registration/receipt-paper.ts';

/** Puts the payment slip or the tanda terima in line for the receipt printer. */
export async function printPaper(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock' | 'running' | 'ids' | 'random' | 'publicUrl' | 'spool'>,
  input: {
    berkasId: string;
    paper: 'payment-slip' | 'document-receipt';
    reason?: ReprintReason;
    actor: string;
  },
): Promise<Result<PrintJob, Refusal>> {
  const berkas = await berkasById(tx, deps.site, input.berkasId);
  if (berkas === null) return err({ code: 'berkas-not-found' });
  const paper =
    input.paper === 'payment-slip'
      ? await paymentPaper(tx, deps, berkas)
      : ok(await receiptPaper(tx, deps, berkas));
  if (!paper.ok) return paper;
  const { reason, actor } = input;
  return printForBerkas(tx, deps, { berkas, paper: paper.value, ...(reason && { reason }), actor });
}
