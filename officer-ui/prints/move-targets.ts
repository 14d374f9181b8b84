import type { Printer } from '../../contract/printers.ts';
import type { PrintJob } from '../../contract/printing.ts';
import type { Language } from '../../words/phrase.ts';
import { say } from '../../words/phrase.ts';
import { PRINTER_STATE_WORDS } from '../../words/printer-states.ts';
import { WAITING_WORDS } from '../../words/prints-page.ts';
import type { DialogChoice } from './choice-dialog.ts';

/** Stands for the printer of the paper's role, whichever that will be. */
export const OWN_PRINTER = 'own';

/**
 * The printers a waiting paper can be moved to: all but the one it waits for, its usual one first. Where there is one
 * of iron, a stand-in is none: nobody could take a paper out of it.
 */
export function moveTargets(
  job: Pick<PrintJob, 'printer' | 'movedTo'>,
  printers: readonly Printer[],
  language: Language,
): readonly DialogChoice[] {
  const own = printers.find(({ roles }) => roles.includes(job.printer));
  const isReal = ({ origin }: Printer) => origin !== 'virtual';
  const isRuledOut = (printer: Printer) => !isReal(printer) && printers.some(isReal);
  const now = job.movedTo?.id ?? own?.id;
  return printers
    .filter((printer) => printer.id !== now && (printer === own || !isRuledOut(printer)))
    .toSorted((one, other) => Number(other === own) - Number(one === own))
    .map((printer) => {
      const usual = printer === own ? [say(WAITING_WORDS.ownPrinter, language)] : [];
      const facts = [...usual, say(PRINTER_STATE_WORDS[printer.state], language)];
      return {
        value: printer === own ? OWN_PRINTER : printer.id,
        label: printer.name,
        hint: `${facts.join(', ')}, ${printer.profile.paperMm} mm`,
      };
    });
}
