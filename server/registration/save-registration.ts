import type { RawForm } from '../../contract/registration.ts';
import { type BerkasRow, changeBerkas } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { activeCode } from '../../db/payment-codes.ts';
import { putRegistration } from '../../db/registrations.ts';
import { type Registration, register } from '../../domain/registration/registration.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Language } from '../../words/phrase.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import { readTariff } from '../contribution/tariff.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import { withdrawCode } from '../payment/withdraw-code.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { fieldProblems } from './field-problems.ts';
import { formIsFor } from './form-service.ts';
import { keepForm } from './keep-form.ts';

type RegistrationDeps = Pick<Deps, 'site' | 'sealer' | 'clock'>;

/**
 * Checks the form, computes the first contribution and keeps both. A payment code given out before stays good only
 * while it asks for the same amount by the same day.
 */
export async function saveRegistration(
  tx: Tx,
  deps: RegistrationDeps,
  input: { berkasId: string; form: RawForm; actor: string; language: Language },
): Promise<Result<BerkasRow, Refusal>> {
  const { site, sealer, clock } = deps;
  const { form, actor, language } = input;
  const found = await berkasForChange(tx, site, input.berkasId);
  if (!found.ok) return found;
  if (!formIsFor(found.value.service, form)) return err({ code: 'wrong-form' });

  const today = await openOfficeDay(tx, deps);
  const limits = await officeSetting(tx, site, 'registration.limits', today);
  const registered = register(form, { today, limits, ...(await readTariff(tx, site)) });
  if (!registered.ok) {
    return err({ code: 'invalid-form', errors: fieldProblems(registered.error, language) });
  }
  const registration = registered.value;
  const { berkas } = await keepForm(tx, deps, found.value, form);
  await putRegistration(tx, sealer, berkas, { registration, savedAt: clock.now(), savedBy: actor });
  recordSaving(tx, berkas, registration, actor);
  const stage = (await keepsCode(tx, deps, berkas, registration, actor)) ? 'awaiting-payment' : 'registered';
  return ok(stage === berkas.stage ? berkas : await changeBerkas(tx, berkas, { stage }));
}

function recordSaving(
  tx: Tx,
  berkas: BerkasRow,
  { kind, warnings, contribution }: Registration,
  actor: string,
): void {
  const saved = { form: kind, warnings: warnings.length };
  recordEvent(tx, { kind: 'registration-saved', actor, subject: berkas.id, data: saved });
  const computed = { form: kind, dueDate: contribution.dueDate, warnings: contribution.warnings.length };
  recordEvent(tx, { kind: 'contribution-computed', actor, subject: berkas.id, data: computed });
}

/** Whether an active payment code still fits; one that does not is voided. */
async function keepsCode(
  tx: Tx,
  deps: RegistrationDeps,
  berkas: BerkasRow,
  { contribution }: Registration,
  actor: string,
): Promise<boolean> {
  const code = await activeCode(tx, deps.sealer, berkas);
  if (code === null) return false;
  if (code.amount === contribution.total && code.dueDate === contribution.dueDate) return true;
  await withdrawCode(tx, deps, { berkas, code, actor });
  const data = { code: code.id, reason: 'registration-changed' };
  recordEvent(tx, { kind: 'payment-code-replaced', actor, subject: berkas.id, data });
  return false;
}
