import { countsOfDay } from '../../db/closing-counts.ts';
import { searchEvents } from '../../db/event-search.ts';
import { userById } from '../../db/users.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { dayClosingSlip } from '../../printers/slips/day-closing.ts';
import { SERVICE_NAMES } from '../../words/services.ts';
import { userIdOf } from '../actor.ts';
import type { Tx } from '../ports.ts';
import { type EnqueueDeps, enqueuePaper } from '../printing/enqueue-paper.ts';
import { officeSetting } from '../settings/office-setting.ts';
import type { Anchor } from '../trail/anchor-head.ts';

/** Puts the paper of a day's closing in line, with the head of the log on it. */
export async function enqueueClosingPaper(
  tx: Tx,
  deps: EnqueueDeps,
  { day, anchor, actor }: { day: string; anchor: Anchor; actor: string },
): Promise<void> {
  const { site, clock } = deps;
  const { agency, hall } = await officeSetting(tx, site, 'office.identity', day);
  const counts = await countsOfDay(tx, site, day);
  const services = SERVICE_CODES.flatMap((code) => {
    const found = counts.find(({ service }) => service === code);
    if (found === undefined) return [];
    const { given, served } = found;
    return { name: SERVICE_NAMES[code].id, given, served, notServed: given - served };
  });
  const [backup] = await searchEvents(tx, site, { kinds: ['backup-made'], limit: 1 });
  const user = await userById(tx, userIdOf(actor) ?? '');
  const slip = dayClosingSlip(
    {
      ...{ letterhead: { agency, hall }, day, closedAt: clock.now(), services },
      closedBy: user?.displayName ?? '',
      ...{ seq: anchor.seq, code: anchor.code, lastBackupAt: backup?.at ?? null },
    },
    'id',
  );
  const paper = {
    role: 'receipt',
    copy: 0,
    subject: site,
    about: day,
    year: yearOf(day),
    slip,
    actor,
  } as const;
  await enqueuePaper(tx, deps, { key: `day-closing:${day}:${anchor.seq}`, ...paper });
}
