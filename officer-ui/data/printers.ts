import type { Static } from 'typebox';
import type {
  AddPrinterBody,
  Printer,
  PrinterRolesBody,
  ProbeAnswersSchema,
} from '../../contract/printers.ts';
import { type Answer, type Api, newKey } from '../../ui-kit/api-client.ts';

export type TypedPrinter = Static<typeof AddPrinterBody>;
export type PrinterRoles = Static<typeof PrinterRolesBody>;
export type ProbeAnswersTyped = Static<typeof ProbeAnswersSchema>;

/** A printer that does not know half of the questions stays silent after each of them for some seconds. */
const PROBE_MS = 60_000;

/** Registers a printer; `invalid-printer` carries what is wrong with what was typed. */
export function addPrinter(api: Api, printer: TypedPrinter): Answer<Printer> {
  return api.post('/api/printers', printer, { key: newKey() });
}

/** Gives a printer another name, address or kind; `invalid-printer` as above. */
export function changePrinter(api: Api, id: string, printer: TypedPrinter): Answer<Printer> {
  return api.put(`/api/printers/${id}`, printer);
}

/** Takes a printer away; `printer-has-role` while it has a task. */
export function removePrinter(api: Api, id: string): Answer<Printer[]> {
  return api.delete(`/api/printers/${id}`);
}

/** Sets which printer prints what, by id; null is none. */
export function setPrinterRoles(api: Api, roles: PrinterRoles): Answer<Printer[]> {
  return api.put('/api/printer-roles', roles);
}

/** Prints the probe page and finds out what the printer answers; `printer-not-well` says what to do. */
export function probePrinter(api: Api, id: string): Answer<Printer> {
  return api.post(`/api/printers/${id}/probe`, {}, { timeoutMs: PROBE_MS });
}

/** Keeps what was seen on the probe page. */
export function answerProbe(api: Api, id: string, answers: ProbeAnswersTyped): Answer<Printer> {
  return api.post(`/api/printers/${id}/probe/answers`, answers);
}
