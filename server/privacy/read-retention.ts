import type { DestructionView, RetentionReport } from '../../contract/retention.ts';
import { type Destruction, destructionById, newestDestructions } from '../../db/destructions.ts';
import { userNames } from '../../db/users.ts';
import { forEachClass } from '../../domain/privacy/retention-plan.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { destructionSheet } from '../../printers/slips/destruction-record.ts';
import type { Sheet } from '../../printers/slips/sheet.ts';
import { userIdOf } from '../actor.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { letterheadOf } from './letterhead.ts';
import { DAYS_AHEAD, planNow } from './plan-now.ts';

const RECORDS_SHOWN = 20;

type ReportDeps = Pick<Deps, 'site' | 'clock'>;

/** "Yang akan dimusnahkan": what is past its period now, what will be within 30 days, and what was destroyed lately. */
export async function readRetention(tx: Tx, deps: ReportDeps): Promise<RetentionReport> {
  const { plan, days } = await planNow(tx, deps);
  const names = await userNames(tx, deps.site);
  const records = await newestDestructions(tx, deps.site, RECORDS_SHOWN);
  return {
    due: forEachClass((kind) => plan.due[kind].length),
    soon: { ...plan.soon },
    held: { ...plan.held },
    daysAhead: DAYS_AHEAD,
    days: { ...days },
    destructions: records.map((record) => destructionView(record, names)),
  };
}

/** A record as it is listed; what went by itself was destroyed by the program. */
export function destructionView(
  { id, at, by, ground, what }: Destruction,
  names: ReadonlyMap<string, string>,
): DestructionView {
  const name = by === 'system' ? 'Loket' : (names.get(userIdOf(by) ?? '') ?? by);
  return { id, at: isoTime(at), by: name, ground, what };
}

/** The record of one destruction, to be signed. */
export async function readDestruction(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  id: string,
): Promise<Result<Sheet, Refusal>> {
  const record = await destructionById(tx, deps.site, id);
  if (record === null) return err({ code: 'destruction-not-found' });
  const { by } = destructionView(record, await userNames(tx, deps.site));
  return ok(destructionSheet({ ...record, by }, await letterheadOf(tx, deps), 'id'));
}
