import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrinterState } from '../../domain/print/printer-states.ts';
import { framed } from '../../printers/session/framing.ts';
import { jobIdOf } from '../../printers/session/job-id.ts';
import type { PrintAttempt } from '../../printers/session/print-attempt.ts';
import { printOnce } from '../../printers/session/print-once.ts';
import {
  CLEAR_QUESTION,
  ECHO_QUESTION,
  jobIdQuestion,
  RECOVER_EMPTY,
  statusQuestion,
} from '../../printers/status/questions.ts';
import { REAL_CLOCK } from '../support/printing/real-clock.ts';
import {
  type Answers,
  type ScriptedPrinter,
  scriptedPrinter,
  WELL,
} from '../support/printing/scripted-printer.ts';

const TIMINGS = { statusMs: 40, pollMs: 30, silenceMs: 200, muteMs: 200, mendMs: 600, settleMs: 60 };
const JOB = Uint8Array.of(0x1b, 0x40, 0x41, 0x0a);
const EPSON = { confirm: 'job-id', automaticStatus: true } as const;
const SENT = framed(JOB, { ...EPSON, jobId: jobIdOf('attempt-1') });

/** What a printer says when it has come to the name of a job. */
const says = (id: string) => [0x37, 0x22, ...new TextEncoder().encode(id), 0];
const NAMES_IT: Answers = [[jobIdQuestion(jobIdOf('attempt-1')), says(jobIdOf('attempt-1'))]];
const PAPER_OUT = [0x18, 0x00, 0x0f, 0x00];
const OK = [0x10, 0x00, 0x00, 0x00];

const isJob = (sent: Uint8Array) => sent.length > 11;

describe('one attempt on a printer that names the job', () => {
  let states: PrinterState[];
  let frozen: Uint8Array | null;

  beforeEach(() => {
    states = [];
    frozen = null;
  });

  const attempt = (printer: ScriptedPrinter, changes: Partial<PrintAttempt> = {}) =>
    printOnce(
      {
        ...{ bytes: JOB, attemptId: 'attempt-1', profile: EPSON, usuallyTells: true, afterUncertain: false },
        async freeze(sent) {
          frozen = sent;
        },
        ...changes,
      },
      {
        ...{ transport: printer, clock: REAL_CLOCK, timings: TIMINGS, halt: new AbortController().signal },
        onState: (state) => void states.push(state),
      },
    );

  it('is printed when the printer says its name, and what was frozen is what was sent', async () => {
    const printer = scriptedPrinter([...WELL, ...NAMES_IT]);
    expect(await attempt(printer)).toEqual({ outcome: 'printed', proof: 'job-id' });
    expect(printer.sent.filter(isJob)).toEqual([SENT]);
    expect(frozen).toEqual(SENT);
  });

  it('is printed when news come between the bytes of its name', async () => {
    const [head = 0, kind = 0, ...rest] = says(jobIdOf('attempt-1'));
    const printer = scriptedPrinter(WELL, (sent, { say }) => {
      if (isJob(sent)) say(head, kind, ...PAPER_OUT, rest[0] ?? 0, ...OK, ...rest.slice(1));
    });
    expect(await attempt(printer)).toEqual({ outcome: 'printed', proof: 'job-id' });
    expect(states).toContain('paper-out');
  });

  it.each([
    ['the name of another job', says(jobIdOf('attempt-0'))],
    ['an echo', [0x00]],
    ['its state alone', []],
    ['its own name only as the tail of news', [0x10, ...says(jobIdOf('attempt-1')).slice(0, 3)]],
    ['half of its name', says(jobIdOf('attempt-1')).slice(0, 5)],
  ])('ends in doubt when the printer answers %s', async (_, answer) => {
    const printer = scriptedPrinter(WELL, (sent, { say }) => {
      if (isJob(sent)) say(...answer);
    });
    expect(await attempt(printer)).toEqual({ outcome: 'uncertain', reason: 'no-answer' });
  });

  it('is not confirmed by a name that was said before its first byte', async () => {
    let isSaid = false;
    const printer = scriptedPrinter(WELL, (_, { say }) => {
      if (!isSaid) say(...says(jobIdOf('attempt-1')));
      isSaid = true;
    });
    expect(await attempt(printer)).toMatchObject({ outcome: 'uncertain' });
  });

  it('hears of missing paper at once, though the printer answers no question any more', async () => {
    let isFull = false;
    const printer = scriptedPrinter([], (sent, { say }) => {
      if (isJob(sent)) {
        isFull = true;
        setTimeout(() => say(...PAPER_OUT), 5);
      } else if (!isFull) say(0x12);
    });
    const outcome = attempt(printer);
    await vi.waitFor(() => expect(states).toContain('paper-out'), { interval: 1, timeout: 100 });
    expect(await outcome).toEqual({ outcome: 'uncertain', reason: 'paper-out' });
  });

  it('waits for paper as long as a person may need, and sends nothing again', async () => {
    let isOut = false;
    const printer = scriptedPrinter([], (sent, { say }) => {
      if (!isJob(sent)) return say(isOut ? (sent[2] === 4 ? 0x72 : 0x1a) : 0x12);
      isOut = true;
      say(...PAPER_OUT);
      setTimeout(() => {
        isOut = false;
        say(...OK, ...says(jobIdOf('attempt-1')));
      }, 2 * TIMINGS.silenceMs);
    });
    expect(await attempt(printer)).toEqual({ outcome: 'printed', proof: 'job-id' });
    expect(printer.sent.filter(isJob)).toHaveLength(1);
    expect(states.at(-1)).toBe('ok');
  });

  it('is sent as it is where there is no way back', async () => {
    const printer = scriptedPrinter([], undefined, { twoWay: false });
    expect(await attempt(printer, { usuallyTells: false })).toEqual({
      outcome: 'printed',
      proof: 'handed-over',
    });
    expect(printer.sent).toEqual([JOB]);
  });

  it('asks once more when the answers contradict each other', async () => {
    let asked = 0;
    const stale: Answers = [...WELL.filter(([question]) => question[2] !== 2), ...NAMES_IT];
    const printer = scriptedPrinter(stale, (sent, { say }) => {
      if (sent.join() !== statusQuestion(2).join()) return;
      asked += 1;
      say(asked === 1 ? 0x16 : 0x12);
    });
    expect(await attempt(printer)).toMatchObject({ outcome: 'printed' });
    expect([asked, states[0]]).toEqual([2, 'ok']);
  });

  it('believes the answers when they say the same again', async () => {
    const open: Answers = [...WELL.filter(([question]) => question[2] !== 2), [statusQuestion(2), [0x16]]];
    expect(await attempt(scriptedPrinter(open))).toEqual({ outcome: 'not-sent', reason: 'cover-open' });
  });

  describe('after one that ended in doubt', () => {
    const CLEARS: Answers = [[CLEAR_QUESTION, [0x37, 0x25, 0x00]]];
    const orderOf = (printer: ScriptedPrinter, ...wanted: Uint8Array[]) =>
      wanted.map((bytes) => printer.sent.findIndex((sent) => sent.join() === bytes.join()));

    const PASSES: Answers = [[ECHO_QUESTION, [0]]];

    it('lets what is coming out come out before its own first byte', async () => {
      const printer = scriptedPrinter([...WELL, ...PASSES, ...CLEARS, ...NAMES_IT]);
      expect(await attempt(printer, { afterUncertain: true })).toMatchObject({ outcome: 'printed' });
      const [passed = -1, sent = -1] = orderOf(printer, ECHO_QUESTION, SENT);
      expect([passed > -1, sent > passed, printer.heard(CLEAR_QUESTION)]).toEqual([true, true, false]);
    });

    it('has the printer forget what does not come out, as half a command does not', async () => {
      const printer = scriptedPrinter([...WELL, ...CLEARS, ...NAMES_IT]);
      expect(await attempt(printer, { afterUncertain: true })).toMatchObject({ outcome: 'printed' });
      const [cleared = -1, sent = -1] = orderOf(printer, CLEAR_QUESTION, SENT);
      expect([cleared > -1, sent > cleared, printer.heard(RECOVER_EMPTY)]).toEqual([true, true, false]);
    });

    it('tells it in the older way when it does not know the newer', async () => {
      const printer = scriptedPrinter([...WELL, ...NAMES_IT]);
      expect(await attempt(printer, { afterUncertain: true })).toMatchObject({ outcome: 'printed' });
      const [cleared = -1, recovered = -1, sent = -1] = orderOf(printer, CLEAR_QUESTION, RECOVER_EMPTY, SENT);
      expect([cleared < recovered, recovered < sent]).toEqual([true, true]);
    });

    it('has it forget at once what waits for paper, for that would come first once there is some', async () => {
      const out: Answers = [1, 2, 3, 4].map((about) => [
        statusQuestion(about as 1),
        [about === 4 ? 0x72 : 0x1a],
      ]);
      const printer = scriptedPrinter([...out, ...CLEARS]);
      expect(await attempt(printer, { afterUncertain: true })).toEqual({
        outcome: 'not-sent',
        reason: 'paper-out',
      });
      expect(printer.heard(CLEAR_QUESTION)).toBe(true);
    });

    it('leaves a jammed cutter to the person who switches the printer off', async () => {
      const jammed: Answers = [1, 2, 3, 4].map((about) => [
        statusQuestion(about as 1),
        [about % 2 ? 0x1a : 0x12],
      ]);
      const printer = scriptedPrinter([...jammed, ...CLEARS]);
      expect(await attempt(printer, { afterUncertain: true })).toEqual({
        outcome: 'not-sent',
        reason: 'cutter',
      });
      expect(printer.heard(CLEAR_QUESTION)).toBe(false);
    });

    it.each(['echo', 'status', 'none'] as const)(
      'sends nothing of the kind to one that confirms by %s',
      async (confirm) => {
        const printer = scriptedPrinter([...WELL, ...CLEARS, [ECHO_QUESTION, [0]]]);
        const profile = { confirm, automaticStatus: false };
        expect(await attempt(printer, { profile, afterUncertain: true })).toMatchObject({
          outcome: 'printed',
        });
        expect(printer.heard(CLEAR_QUESTION)).toBe(false);
      },
    );

    it('sends nothing of the kind otherwise', async () => {
      const printer = scriptedPrinter([...WELL, ...CLEARS, ...NAMES_IT]);
      await attempt(printer);
      expect(printer.heard(CLEAR_QUESTION)).toBe(false);
    });
  });
});
