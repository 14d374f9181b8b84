import type { Breach, OpenBreach } from '../../contract/breach.ts';
import { breachById, insertBreach } from '../../db/breaches.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { breachView } from './breach-view.ts';
import { checkBreachFacts } from './check-breach-facts.ts';

const HOUR_MS = 3_600_000;

/** Takes down that personal data were exposed. The clock of both notices runs from now (UU 27/2022 art. 46). */
export async function openBreach(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock' | 'ids'>,
  input: OpenBreach & { actor: string },
): Promise<Result<Breach, Refusal>> {
  const { site, sealer, clock, ids } = deps;
  const { nature, actor, from, to, ...content } = input;
  const day = await openOfficeDay(tx, deps);
  const checked = await checkBreachFacts(tx, site, input);
  if (!checked.ok) return checked;
  const [exposedFrom, exposedTo] = [Date.parse(from), Date.parse(to)];
  const { hours } = await officeSetting(tx, site, 'privacy.rules', day);
  const knownAt = clock.now();
  const id = ids.next();
  await insertBreach(
    tx,
    sealer,
    {
      ...{ id, site, year: yearOf(day), nature, exposedFrom, exposedTo, openedBy: actor },
      ...{ knownAt, dueAt: knownAt + hours * HOUR_MS },
    },
    content,
  );
  recordEvent(tx, { kind: 'breach-opened', actor, subject: id, data: { nature } });
  const opened = await breachById(tx, site, id);
  if (opened === null) throw new Error('a breach that was opened is not there');
  return ok(await breachView(tx, deps, opened));
}
