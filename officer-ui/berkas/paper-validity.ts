import type { Berkas } from '../../contract/berkas.ts';
import type { PrintJob } from '../../contract/printing.ts';

/** Whether a slip carries a payment code that does not count any more: the applicant must not keep it. */
export function isOutdated({ kind, createdAt }: PrintJob, payment: Berkas['payment']): boolean {
  if (kind !== 'payment-slip') return false;
  return payment === null || Date.parse(createdAt) < Date.parse(payment.issuedAt);
}

/** Whether the applicant still holds a slip whose code does not count, and no newer one. */
export function needsNewSlip({ prints, payment }: Pick<Berkas, 'prints' | 'payment'>): boolean {
  const slips = prints.filter(({ kind, state }) => kind === 'payment-slip' && state !== 'cancelled');
  return slips.length > 0 && slips.every((slip) => isOutdated(slip, payment));
}
