import { berkasById } from '../../db/berkas.ts';
import { deleteDataRequests } from '../../db/data-requests.ts';
import { addToDestruction, type Destruction, insertDestruction } from '../../db/destructions.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { deleteAttendance, deleteBreaches, destroyDoubtfulPapers } from '../../db/retention.ts';
import { forEachClass, RETENTION_CLASSES, type RetentionClass } from '../../domain/privacy/retention-plan.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { type EraseDeps, eraseBerkas } from './erase-berkas.ts';
import { planNow } from './plan-now.ts';

type Counts = Readonly<Record<RetentionClass, number>>;

/** So many go in one unit: whoever takes a number waits a tenth of a second at most. */
const AT_ONCE = 50;

/**
 * Destroys a first part of what is past its period, if it is what the person saw, and begins the record of it. The rest
 * is for `destroyMore`.
 */
export async function applyRetention(
  tx: Tx,
  deps: EraseDeps & Pick<Deps, 'ids'>,
  { expected, actor }: { expected: Counts; actor: string },
): Promise<Result<Destruction, Refusal>> {
  await openOfficeDay(tx, deps);
  const { plan } = await planNow(tx, deps);
  const now = forEachClass((kind) => plan.due[kind].length);
  const nothing = RETENTION_CLASSES.every((kind) => now[kind] === 0);
  if (nothing || RETENTION_CLASSES.some((kind) => now[kind] !== expected[kind])) {
    return err({ code: 'nothing-to-destroy' });
  }
  const { site, clock, ids } = deps;
  const record: Destruction = {
    ...{ id: ids.next(), site, at: clock.now(), by: actor, ground: 'retention', what: {} },
  };
  await insertDestruction(tx, record);
  return ok((await destroyMore(tx, deps, record, actor)) ?? record);
}

/** Destroys the next part under the same record; null once nothing is left. */
export async function destroyMore(
  tx: Tx,
  deps: EraseDeps,
  record: Destruction,
  actor: string,
): Promise<Destruction | null> {
  const { plan } = await planNow(tx, deps);
  const part = partOf(plan.due);
  const counts = Object.fromEntries(
    RETENTION_CLASSES.filter((kind) => part[kind].length > 0).map((kind) => [kind, part[kind].length]),
  );
  if (Object.keys(counts).length === 0) return null;
  const { site, clock } = deps;
  for (const id of [...part.berkas, ...part.draft]) {
    const berkas = await berkasById(tx, site, id);
    if (berkas !== null) await eraseBerkas(tx, deps, { berkas, actor, reason: 'retention' });
  }
  await destroyDoubtfulPapers(tx, part['doubtful-paper'], clock.now());
  await deleteDataRequests(tx, part['data-request']);
  await deleteBreaches(tx, part.breach);
  await deleteAttendance(tx, site, part.attendance);
  recordEvent(tx, { kind: 'retention-applied', actor, subject: record.id, data: counts });
  return addToDestruction(tx, record, counts);
}

/** The first ones of what is due, over all classes. */
function partOf(due: Readonly<Record<RetentionClass, readonly string[]>>): Record<RetentionClass, string[]> {
  let room = AT_ONCE;
  return forEachClass((kind) => {
    const taken = due[kind].slice(0, room);
    room -= taken.length;
    return taken;
  });
}
