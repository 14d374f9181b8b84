import type { BerkasPayment } from '../../contract/berkas.ts';
import type { BerkasKey } from '../../db/berkas.ts';
import { activeCode } from '../../db/payment-codes.ts';
import { formatPaymentCode } from '../../domain/payment/payment-code.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeDay } from '../site/current-day.ts';
import { channelsFor } from './payment-channels.ts';

/** The payment code that counts now, and whether anybody takes it; null while there is none. */
export async function paymentView(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock'>,
  berkas: BerkasKey,
): Promise<BerkasPayment | null> {
  const issued = await activeCode(tx, deps.sealer, berkas);
  if (issued === null) return null;
  const { code, origin, amount, dueDate } = issued;
  const day = await officeDay(tx, deps);
  const channels = [...(await channelsFor(tx, deps.site, origin, day))];
  return {
    ...{ code, origin, amount, dueDate, channels },
    shown: formatPaymentCode(code),
    issuedAt: isoTime(issued.issuedAt),
    overdue: dueDate < day,
    payable: origin === 'official' || channels.length > 0,
  };
}
