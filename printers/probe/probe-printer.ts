import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import type { ProbeFindings } from '../../domain/print/profile-facts.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { type Dialogue, openDialogue, within } from '../status/dialogue.ts';
import { stateFromAnswers } from '../status/printer-status.ts';
import { statusQuestion } from '../status/questions.ts';
import { watchState } from '../status/state-watch.ts';
import type { Connection, Transport } from '../transports/transport.ts';
import { askEverything } from './ask-everything.ts';
import { PROBE_TIMINGS, type ProbeTimings } from './probe-timings.ts';

/** A printer that says nothing, or cannot on this way. */
const NOTHING_HEARD: ProbeFindings = {
  ...{ status: false, automaticStatus: false, echo: false, jobId: false },
  model: null,
};

/**
 * Finds out what a printer answers and prints `page` on it (`probePage`), over one connection that is closed at the
 * end; the printer speaks only when asked from then on. Whatever it answers is ok, silence included: a mute printer is
 * asked once and still gets its page. The err is the state in which nothing, or not all of the page, came out.
 */
export async function probePrinter(
  transport: Transport,
  page: Uint8Array,
  timings: ProbeTimings = PROBE_TIMINGS,
): Promise<Result<ProbeFindings, PrinterState>> {
  const opened = await transport.connect();
  if (!opened.ok) return opened;
  const connection = opened.value;
  try {
    const dialogue = openDialogue(connection);
    const before = connection.twoWay ? await briefState(dialogue, timings.answerMs) : 'unknown';
    if (stopsPrinting(before)) return err(before);
    const findings = before === 'unknown' ? NOTHING_HEARD : await askEverything(dialogue, timings.answerMs);
    const after = await printPage(page, findings, connection, dialogue, timings);
    return after === 'ok' ? ok(findings) : err(after);
  } finally {
    await connection.close();
  }
}

/** How the printer is, by one question; only one that is offline is asked why. `unknown`: it says nothing. */
async function briefState(dialogue: Dialogue, answerMs: number): Promise<PrinterState> {
  const whole = await within(dialogue.ask(statusQuestion(1), 'status'), answerMs);
  if (whole === null) return 'unknown';
  const state = stateFromAnswers(new Map([[1, whole.byte]]));
  return stopsPrinting(state) ? watchState(dialogue).ask(answerMs) : state;
}

/** `ok` when the page is out as far as this printer can say; `unknown` when it should have said so and did not. */
async function printPage(
  page: Uint8Array,
  findings: ProbeFindings,
  connection: Connection,
  dialogue: Dialogue,
  { answerMs, pageMs }: ProbeTimings,
): Promise<PrinterState> {
  const echoed = new Promise<boolean>((resolve) => {
    dialogue.listen(({ kind }) => kind === 'echo' && resolve(true));
    void connection.lost.then(() => resolve(false));
  });
  const sent = await within(connection.send(page), pageMs);
  if (sent === null) return 'busy';
  if (!sent.ok) return 'offline';
  const isOut = !findings.echo || (await within(echoed, pageMs)) === true;
  const state = findings.status ? await briefState(dialogue, answerMs) : 'unknown';
  if (stopsPrinting(state)) return state;
  return isOut ? 'ok' : 'unknown';
}
