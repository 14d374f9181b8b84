import type { FieldProblem } from '../../contract/problems.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { parsePrinterAddress } from '../../printers/transports/parse-address.ts';
import type { Language } from '../../words/phrase.ts';
import { sayProblem } from '../../words/problem-words.ts';
import { PRINTER_PROBLEMS, type PrinterProblemCode } from '../../words/problems-printers.ts';
import type { Refusal } from '../refusal.ts';

/** A machine at this computer stands here; writing papers anywhere else would destroy what is there. */
const DEVICE_PLACE = /^\/dev\/(?!.*\.\.)[\w./-]+$/;

/** What somebody typed about a printer; in an answer the name is tidied and the address is as it is kept. */
export interface TypedPrinter {
  readonly name: string;
  readonly address: string;
}

/** Whether name and address make sense; a refusal points at what does not, with an example. */
export function checkPrinter(typed: TypedPrinter, language: Language): Result<TypedPrinter, Refusal> {
  const name = typed.name.replace(/\s+/g, ' ').trim();
  const place = parsePrinterAddress(typed.address);
  const problem = (path: string, code: PrinterProblemCode): FieldProblem => {
    return { path, code, message: sayProblem(PRINTER_PROBLEMS, { code }, language) };
  };
  const errors: FieldProblem[] = [];
  if (name === '') errors.push(problem('name', 'no-name'));
  if (!place.ok) errors.push(problem('address', place.error));
  else if (place.value.kind === 'device' && !DEVICE_PLACE.test(place.value.path)) {
    errors.push(problem('address', 'no-device'));
  }
  if (errors.length > 0 || !place.ok) return err({ code: 'invalid-printer', errors });
  return ok({ name, address: place.value.address });
}
