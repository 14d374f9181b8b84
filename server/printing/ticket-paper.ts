import type { IssuedTicket } from '../../contract/queue.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import { isRegistration } from '../../domain/queue/services.ts';
import { type FirstInLine, queueTicketSlip } from '../../printers/slips/queue-ticket.ts';
import { BRING } from '../../words/bring.ts';
import { SERVICE_NAMES } from '../../words/services.ts';
import type { Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { type EnqueueDeps, enqueuePaper } from './enqueue-paper.ts';

export type TicketPaperFacts = Pick<
  IssuedTicket,
  | 'id'
  | 'number'
  | 'service'
  | 'priority'
  | 'day'
  | 'ahead'
  | 'estimateMinutes'
  | 'kind'
  | 'help'
  | 'replaces'
  | 'follow'
> & {
  /** Where it will be called to; absent where any of several counters may call. */
  readonly counterName?: string;
  /** For a later day, on which it comes first. */
  readonly firstInLine?: FirstInLine;
  /** ms since 1970. */
  readonly issuedAt: number;
  readonly actor: string;
};

/** Puts the paper of a freshly issued number in line. The answer is the job's id. */
export async function enqueueTicketPaper(
  tx: Tx,
  deps: EnqueueDeps,
  facts: TicketPaperFacts,
): Promise<string> {
  const { id, number, service, priority, day, issuedAt, ahead, estimateMinutes, actor } = facts;
  const { agency, hall } = await officeSetting(tx, deps.site, 'office.identity', day);
  const slip = queueTicketSlip(
    {
      letterhead: { agency, hall },
      ...{ number, priority, issuedAt, ahead },
      ...(estimateMinutes && { estimate: estimateMinutes }),
      continued: facts.kind === 'lanjutan',
      fetched: facts.help,
      ...(facts.replaces !== undefined && { replaces: facts.replaces }),
      serviceName: SERVICE_NAMES[service].id,
      ...(facts.counterName !== undefined && { counterName: facts.counterName }),
      documents: BRING[service].map((name) => name.id),
      hasForm: isRegistration(service),
      ...(facts.follow && { follow: facts.follow }),
      ...(facts.firstInLine && { firstInLine: facts.firstInLine }),
    },
    'id',
  );
  const year = yearOf(day);
  return enqueuePaper(tx, deps, {
    ...{ key: `ticket:${id}:copy:0`, role: 'ticket', copy: 0, subject: id, about: number, year, slip, actor },
  });
}
