import type { BerkasRow } from '../../db/berkas.ts';
import { activeCode } from '../../db/payment-codes.ts';
import { registrationOf } from '../../db/registrations.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { sumOf } from '../../domain/money.ts';
import { formatPaymentCode } from '../../domain/payment/payment-code.ts';
import type { Registration } from '../../domain/registration/registration.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { type PaymentSlipFacts, paymentSlip } from '../../printers/slips/payment-slip.ts';
import type { Deps, Tx } from '../ports.ts';
import type { BerkasPaper } from '../printing/berkas-paper.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { channelsFor } from './payment-channels.ts';

/** The slip for the code that counts now, in Indonesian. */
export async function paymentPaper(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock'>,
  berkas: BerkasRow,
): Promise<Result<BerkasPaper, Refusal>> {
  const { site, sealer } = deps;
  const code = await activeCode(tx, sealer, berkas);
  const saved = await registrationOf(tx, sealer, berkas);
  if (code === null || saved === null) return err({ code: 'payment-code-missing' });
  const day = await officeDay(tx, deps);
  const { agency, hall } = await officeSetting(tx, site, 'office.identity', day);
  const slip = paymentSlip(
    {
      letterhead: { agency, hall },
      berkasNumber: berkasNumber(berkas.year, berkas.serial),
      ...payerFacts(saved.registration),
      total: code.amount,
      code: formatPaymentCode(code.code),
      codeOrigin: code.origin,
      issuedAt: code.issuedAt,
      dueDate: code.dueDate,
      overdue: code.dueDate < day,
      channels: await channelsFor(tx, site, code.origin, day),
    },
    'id',
  );
  return ok({ document: `payment-slip:${code.id}`, slip });
}

/** Who pays, for which months, and how the sum is made up; programmes not joined are left out. */
function payerFacts(
  registration: Registration,
): Pick<PaymentSlipFacts, 'kind' | 'payer' | 'workers' | 'months' | 'amounts'> {
  const { kind, form, contribution } = registration;
  if (kind === 'PU') {
    const { JKK, JKM, JHT, JP } = contribution.programmes;
    return {
      ...{ kind, payer: form.companyName, workers: form.workers.length, months: [form.firstMonth] },
      amounts: joined({ JKK, JKM, JHT: JHT.employer + JHT.worker, JP: JP.employer + JP.worker }),
    };
  }
  const { perMonth } = contribution;
  const over = (programme: 'JKK' | 'JKM' | 'JHT') => sumOf(perMonth.map((month) => month[programme]));
  return {
    ...{ kind, payer: form.name, months: perMonth.map(({ month }) => month) },
    amounts: joined({ JKK: over('JKK'), JKM: over('JKM'), JHT: over('JHT'), JP: 0 }),
  };
}

function joined(amounts: Record<'JKK' | 'JKM' | 'JHT' | 'JP', number>): PaymentSlipFacts['amounts'] {
  return (['JKK', 'JKM', 'JHT', 'JP'] as const)
    .map((programme) => ({ programme, amount: amounts[programme] }))
    .filter(({ amount }) => amount > 0);
}
