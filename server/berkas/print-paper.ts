import type { PrintJob } from '../../contract/printing.ts';
import type { BerkasRow } from '../../db/berkas.ts';
import type { BerkasPaperKind } from '../../domain/print/paper-kinds.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import { ok, type Result } from '../../domain/result.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import { paymentPaper } from '../payment/payment-paper.ts';
import type { Deps, Tx } from '../ports.ts';
import { type BerkasPaper, printForBerkas } from '../printing/berkas-paper.ts';
import type { Refusal } from '../refusal.ts';
import { claimPaper } from '../registration/claim-paper.ts';
import { missingPaper } from '../registration/missing-paper.ts';
import { receiptPaper } from '../registration/receipt-paper.ts';

type PaperDeps = Pick<
  Deps,
  'site' | 'sealer' | 'clock' | 'running' | 'ids' | 'random' | 'publicUrl' | 'spool'
>;

/** Puts a paper of a berkas in line for the receipt printer. */
export async function printPaper(
  tx: Tx,
  deps: PaperDeps,
  input: { berkasId: string; paper: BerkasPaperKind; reason?: ReprintReason; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const found = await berkasForChange(tx, deps.site, input.berkasId);
  if (!found.ok) return found;
  const berkas = found.value;
  const paper = await paperOf(tx, deps, berkas, input.paper);
  if (!paper.ok) return paper;
  const { reason, actor } = input;
  return printForBerkas(tx, deps, { berkas, paper: paper.value, ...(reason && { reason }), actor });
}

async function paperOf(
  tx: Tx,
  deps: PaperDeps,
  berkas: BerkasRow,
  paper: BerkasPaperKind,
): Promise<Result<BerkasPaper, Refusal>> {
  switch (paper) {
    case 'payment-slip':
      return paymentPaper(tx, deps, berkas);
    case 'document-receipt':
      return ok(await receiptPaper(tx, deps, berkas));
    case 'missing-documents':
      return missingPaper(tx, deps, berkas);
    case 'claim-guidance': {
      const slip = await claimPaper(tx, deps, berkas.service);
      return slip.ok ? ok({ document: `claim-guidance:${berkas.id}`, slip: slip.value }) : slip;
    }
    default:
      return paper satisfies never;
  }
}
