import type { PaymentCodeWish } from '../../contract/berkas.ts';
import { type BerkasRow, changeBerkas } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { activeCode, insertCode } from '../../db/payment-codes.ts';
import { registrationOf } from '../../db/registrations.ts';
import { indexPaymentCode } from '../../db/search-index.ts';
import { checkOfficialCode } from '../../domain/payment/official-code.ts';
import { paymentCodeKey } from '../../domain/registration/search-keys.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Language } from '../../words/phrase.ts';
import { sayProblem } from '../../words/problem-words.ts';
import { PAYMENT_CODE_PROBLEMS } from '../../words/problems-payment.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, PaymentCode, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { withdrawCode } from './withdraw-code.ts';

type IssueDeps = Pick<Deps, 'site' | 'sealer' | 'clock' | 'ids' | 'payments'>;

/** Gives the berkas the code its first contribution is paid with; a code it had before does not count any more. */
export async function issuePaymentCode(
  tx: Tx,
  deps: IssueDeps,
  input: { berkasId: string; wish: PaymentCodeWish; actor: string; language: Language },
): Promise<Result<BerkasRow, Refusal>> {
  const { site, sealer, clock, ids } = deps;
  const { wish, actor } = input;
  const found = await berkasForChange(tx, site, input.berkasId);
  if (!found.ok) return found;
  const berkas = found.value;
  const saved = await registrationOf(tx, sealer, berkas);
  if (saved === null) return err({ code: 'registration-missing' });
  const code = await codeFor(tx, deps, wish, input.language);
  if (!code.ok) return code;

  const before = await activeCode(tx, sealer, berkas);
  if (before !== null) await withdrawCode(tx, deps, { berkas, code: before, actor });
  const id = ids.next();
  const { total: amount, dueDate } = saved.registration.contribution;
  const issued = { id, ...code.value, amount, dueDate, issuedAt: clock.now(), issuedBy: actor };
  await insertCode(tx, sealer, site, berkas, issued);
  await indexPaymentCode(tx, sealer, berkas, paymentCodeKey(issued.code));

  const subject = berkas.id;
  if (before !== null) {
    const data = { code: before.id, by: id, reason: 'new-code' };
    recordEvent(tx, { kind: 'payment-code-replaced', actor, subject, data });
  }
  recordEvent(tx, { kind: 'payment-code-issued', actor, subject, data: { code: id, origin: issued.origin } });
  return ok(await changeBerkas(tx, berkas, { stage: 'awaiting-payment' }));
}

async function codeFor(
  tx: Tx,
  deps: IssueDeps,
  wish: PaymentCodeWish,
  language: Language,
): Promise<Result<PaymentCode, Refusal>> {
  if (wish.origin === 'counter') {
    const made = await deps.payments.issue(tx, { day: await openOfficeDay(tx, deps) });
    return made.ok ? made : err({ code: made.error });
  }
  const typed = checkOfficialCode(wish.code);
  if (typed.ok) return ok({ code: typed.value, origin: 'official' });
  const message = sayProblem(PAYMENT_CODE_PROBLEMS, { code: typed.error }, language);
  return err({ code: 'invalid-payment-code', errors: [{ path: 'code', code: typed.error, message }] });
}
