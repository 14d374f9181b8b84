import { inTrouble } from '../../domain/print/printer-trouble.ts';
import type { Deps } from '../ports.ts';

/**
 * Has the reminder of each number made as soon as it is given out, while the ticket printer gives no paper: the kiosk
 * will ask for it a breath later. Returns the way to stop.
 */
export function prepareReminders({
  store,
  spool,
  voice,
}: Pick<Deps, 'store' | 'spool' | 'voice'>): () => void {
  return store.onChange((events) => {
    const given = events.filter(({ kind }) => kind === 'ticket-issued');
    if (given.length === 0) return;
    const printer = spool.states().find(({ name }) => name === 'ticket');
    if (printer === undefined || !inTrouble(printer.state)) return;
    for (const { data } of given) {
      // Nobody waits for it: what cannot be made is told to whoever asks for it.
      void voice.say({ what: 'ticket-reminder', language: 'id', number: String(data.number) });
    }
  });
}
