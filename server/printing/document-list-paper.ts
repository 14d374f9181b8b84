import type { TicketRow } from '../../db/tickets.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import { isRegistration, type ServiceCode } from '../../domain/queue/services.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import { documentListSlip } from '../../printers/slips/document-list.ts';
import { DOCUMENT_NAMES } from '../../words/documents.ts';
import { SERVICE_MATTERS } from '../../words/services.ts';
import type { Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { type EnqueueDeps, enqueuePaper } from './enqueue-paper.ts';

/**
 * Puts in line, at the desk's printer, what somebody has to bring for the service they are passed on to. A service
 * that asks for nothing needs no paper.
 */
export async function enqueueDocumentList(
  tx: Tx,
  deps: EnqueueDeps,
  { ticket, service, actor }: { ticket: TicketRow; service: ServiceCode; actor: string },
): Promise<void> {
  const documents = documentsFor(service).map(({ code }) => DOCUMENT_NAMES[code].id);
  if (documents.length === 0) return;
  const { id, day, series, serial, version } = ticket;
  const { agency, hall } = await officeSetting(tx, deps.site, 'office.identity', day);
  const about = ticketNumber(series, serial);
  const slip = documentListSlip(
    {
      ...{ letterhead: { agency, hall }, number: about, serviceName: SERVICE_MATTERS[service].id },
      ...{ at: deps.clock.now(), documents, hasForm: isRegistration(service) },
    },
    'id',
  );
  // Passed on twice is told twice: the ticket's version tells the papers apart.
  const key = `document-list:${id}:${version}:copy:0`;
  const year = yearOf(day);
  await enqueuePaper(tx, deps, { key, role: 'receipt', copy: 0, subject: id, about, year, slip, actor });
}
