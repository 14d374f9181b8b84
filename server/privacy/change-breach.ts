import type { Breach, ChangeBreach } from '../../contract/breach.ts';
import { type BreachRow, breachById, changeBreach } from '../../db/breaches.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { breachView } from './breach-view.ts';
import { checkBreachFacts } from './check-breach-facts.ts';

type BreachDeps = Pick<Deps, 'site' | 'sealer' | 'clock'>;

/** Writes down what is known by now. */
export async function noteBreach(
  tx: Tx,
  deps: BreachDeps,
  input: ChangeBreach & { breachId: string; actor: string },
): Promise<Result<Breach, Refusal>> {
  const { breachId, actor, from, to, ...content } = input;
  const row = await openBreachRow(tx, deps, breachId);
  if (!row.ok) return row;
  const checked = await checkBreachFacts(tx, deps.site, input);
  if (!checked.ok) return checked;
  const [exposedFrom, exposedTo] = [Date.parse(from), Date.parse(to)];
  const after = await changeBreach(tx, deps.sealer, row.value, { exposedFrom, exposedTo, content });
  recordEvent(tx, { kind: 'breach-changed', actor, subject: breachId, data: { what: 'facts' } });
  return ok(await breachView(tx, deps, after));
}

/** Marks that a notice went out, now; the first mark stays. */
export async function markTold(
  tx: Tx,
  deps: BreachDeps,
  { breachId, whom, actor }: { breachId: string; whom: 'agency' | 'persons'; actor: string },
): Promise<Result<Breach, Refusal>> {
  const row = await openBreachRow(tx, deps, breachId);
  if (!row.ok) return row;
  const column = whom === 'agency' ? 'agencyToldAt' : 'personsToldAt';
  if (row.value[column] !== null) return ok(await breachView(tx, deps, row.value));
  const after = await changeBreach(tx, deps.sealer, row.value, { [column]: deps.clock.now() });
  recordEvent(tx, { kind: 'breach-changed', actor, subject: breachId, data: { what: `${whom}-told` } });
  return ok(await breachView(tx, deps, after));
}

/** Ends the work on a breach once both notices went out. */
export async function closeBreach(
  tx: Tx,
  deps: BreachDeps,
  { breachId, actor }: { breachId: string; actor: string },
): Promise<Result<Breach, Refusal>> {
  const row = await openBreachRow(tx, deps, breachId);
  if (!row.ok) return row;
  if (row.value.agencyToldAt === null || row.value.personsToldAt === null) {
    return err({ code: 'breach-untold' });
  }
  const after = await changeBreach(tx, deps.sealer, row.value, { closedAt: deps.clock.now() });
  recordEvent(tx, { kind: 'breach-closed', actor, subject: breachId, data: {} });
  return ok(await breachView(tx, deps, after));
}

async function openBreachRow(tx: Tx, deps: BreachDeps, id: string): Promise<Result<BreachRow, Refusal>> {
  await openOfficeDay(tx, deps);
  const row = await breachById(tx, deps.site, id);
  if (row === null) return err({ code: 'breach-not-found' });
  return row.closedAt === null ? ok(row) : err({ code: 'breach-closed' });
}
