import { describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { probePage } from '../../printers/probe/probe-page.ts';
import { probePrinter } from '../../printers/probe/probe-printer.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import { jobIdOf } from '../../printers/session/job-id.ts';
import {
  AUTOMATIC_OFF,
  AUTOMATIC_ON,
  ECHO_QUESTION,
  jobIdQuestion,
  NAME_QUESTION,
  statusQuestion,
} from '../../printers/status/questions.ts';
import { type Answers, scriptedPrinter, WELL } from '../support/printing/scripted-printer.ts';

const TIMINGS = { answerMs: 40, pageMs: 80 };
const PAGE = probePage(PAPER_80, 'id');
const ascii = (text: string) => [...new TextEncoder().encode(text)];

const NAME: Answers = [[NAME_QUESTION, [0x5f, ...ascii('TM-T82X'), 0]]];
const ECHO: Answers = [[ECHO_QUESTION, [0]]];
const JOB_ID: Answers = [[jobIdQuestion(jobIdOf('probe')), [0x37, 0x22, ...ascii(jobIdOf('probe')), 0]]];
const AUTOMATIC: Answers = [[AUTOMATIC_ON, [0x14, 0, 0, 0x0f]]];

describe('a probe', () => {
  it.each([
    ['everything', [...WELL, ...NAME, ...ECHO, ...JOB_ID, ...AUTOMATIC], [true, true, true, true, 'TM-T82X']],
    ['state and echo', [...WELL, ...ECHO], [true, false, true, false, null]],
    ['its state alone', WELL, [true, false, false, false, null]],
    ['nothing', [], [false, false, false, false, null]],
  ] as const)('finds out of a printer that answers %s', async (_, answers, expected) => {
    const printer = scriptedPrinter(answers);
    const [status, automaticStatus, echo, jobId, model] = expected;
    expect(await probePrinter(printer, PAGE, TIMINGS)).toEqual({
      ok: true,
      value: { status, automaticStatus, echo, jobId, model },
    });
    expect(printer.sent.filter((bytes) => bytes.length === PAGE.length)).toEqual([PAGE]);
  });

  it('asks one thing after the other: never a second question before an answer or its patience is over', async () => {
    const questions = [NAME_QUESTION, ECHO_QUESTION, jobIdQuestion(jobIdOf('probe')), AUTOMATIC_ON];
    const printer = scriptedPrinter(WELL);
    await probePrinter(printer, PAGE, TIMINGS);
    const alive = statusQuestion(1);
    expect(printer.sent).toEqual([
      alive,
      ...questions.flatMap((question) => [question, alive]),
      ...[AUTOMATIC_OFF, PAGE, alive],
    ]);
  });

  it('asks a mute printer once, and gives it its page', async () => {
    const printer = scriptedPrinter([]);
    await probePrinter(printer, PAGE, TIMINGS);
    expect(printer.sent).toEqual([statusQuestion(1), PAGE]);
  });

  it('asks nothing more of a printer that falls silent', async () => {
    let told = 0;
    const printer = scriptedPrinter([], (sent, { say }) => {
      if (sent.join() === statusQuestion(1).join() && told++ === 0) say(0x12);
    });
    expect(await probePrinter(printer, PAGE, TIMINGS)).toMatchObject({
      value: { status: true, echo: false },
    });
    const asked = printer.sent.slice(0, 5);
    expect(asked).toEqual([statusQuestion(1), NAME_QUESTION, statusQuestion(1), AUTOMATIC_OFF, PAGE]);
  });

  it('asks nothing where there is no way back', async () => {
    const printer = scriptedPrinter(WELL, undefined, { twoWay: false });
    expect(await probePrinter(printer, PAGE, TIMINGS)).toMatchObject({ value: { status: false } });
    expect(printer.sent).toEqual([PAGE]);
  });

  it('leaves the printer speaking only when asked, and the connection closed', async () => {
    const printer = scriptedPrinter([...WELL, ...AUTOMATIC]);
    await probePrinter(printer, PAGE, TIMINGS);
    const at = (bytes: Uint8Array) => printer.sent.findIndex((sent) => sent.join() === bytes.join());
    expect(at(AUTOMATIC_OFF)).toBeGreaterThan(at(AUTOMATIC_ON));
    expect(printer.isOpen()).toBe(false);
  });

  it('does not take another’s job id for its own', async () => {
    const other: Answers = [[jobIdQuestion(jobIdOf('probe')), [0x37, 0x22, ...ascii('ABCD'), 0]]];
    const printer = scriptedPrinter([...WELL, ...other]);
    expect(await probePrinter(printer, PAGE, TIMINGS)).toMatchObject({ value: { jobId: false } });
  });

  it('prints nothing on a printer in trouble, and says which', async () => {
    const open: Answers = [
      [statusQuestion(1), [0x1a]],
      [statusQuestion(2), [0x16]],
      [statusQuestion(3), [0x12]],
      [statusQuestion(4), [0x12]],
    ];
    const printer = scriptedPrinter(open);
    expect(await probePrinter(printer, PAGE, TIMINGS)).toEqual({ ok: false, error: 'cover-open' });
    expect(printer.sent.every((bytes) => bytes.length === 3)).toBe(true);
    expect(printer.isOpen()).toBe(false);
  });

  it('says so when the paper ends under the page', async () => {
    let isOut = false;
    const printer = scriptedPrinter([], (sent, { say }) => {
      if (sent.length === PAGE.length) isOut = true;
      else if (sent[0] === 0x10) say(isOut ? (sent[2] === 4 ? 0x72 : 0x1a) : 0x12);
      else if (sent.join() === ECHO_QUESTION.join()) say(0);
    });
    expect(await probePrinter(printer, PAGE, TIMINGS)).toEqual({ ok: false, error: 'paper-out' });
  });

  it('does not call a page printed that was lost on the way', async () => {
    const printer = scriptedPrinter([...WELL, ...ECHO], (sent, { hangUp }) => {
      if (sent.length === PAGE.length) hangUp();
    });
    expect(await probePrinter(printer, PAGE, TIMINGS)).toEqual({ ok: false, error: 'unknown' });
    const full = scriptedPrinter([], undefined, { takes: false });
    expect(await probePrinter(full, PAGE, TIMINGS)).toEqual({ ok: false, error: 'busy' });
  });
});

describe('the probe page', () => {
  const text = (bytes: Uint8Array, profile = PAPER_80) => paperText(decodePaper(bytes, profile));

  it('has a ruler for each width, whole on one line where the paper is wide enough', () => {
    for (const columns of [32, 42, 48]) {
      const rulers = text(PAGE).filter((line) => line.endsWith(` ${columns}|`));
      expect(rulers.map((line) => line.length)).toEqual([columns]);
    }
    const tooLong = decodePaper(probePage(CLONE_58, 'id'), CLONE_58).warnings;
    expect(tooLong.filter(({ problem }) => problem === 'line-too-long')).toHaveLength(2);
  });

  it('has nothing that a printer which knows its commands would misread', () => {
    expect(decodePaper(PAGE, PAPER_80).warnings).toEqual([]);
  });

  it('shows the accents in the printer’s own code page, and names it', () => {
    expect(text(PAGE)).toContain('cp858: é ñ £ °');
    expect(text(probePage(CLONE_58, 'id'), CLONE_58)).toContain('cp437: é ñ £ °');
  });

  it('lets the printer draw QR and bars itself, whatever it was taken for', () => {
    expect(text(probePage(CLONE_58, 'id'), CLONE_58)).toContain('[qr LOKET-QR]');
    expect(text(probePage(CLONE_58, 'id'), CLONE_58)).toContain('[bars LOKET-128]');
  });

  it('leaves no sign behind the marks on a printer that knows the commands, and some on one that does not', () => {
    expect(text(PAGE).filter((line) => /^\d >/.test(line))).toEqual(['1 >', '2 >', '3 >']);
    const clone = PAGE.map((byte) => (byte === 0x1d ? 0x20 : byte));
    expect(text(clone).filter((line) => /^\d > *\S/.test(line))).toHaveLength(3);
  });

  it('begins with init and ends with the cut', () => {
    expect([...PAGE.slice(0, 2)]).toEqual([0x1b, 0x40]);
    expect([...PAGE.slice(-4)]).toEqual([0x1d, 0x56, 0x42, 0]);
  });

  it('is in English on request', () => {
    expect(text(probePage(PAPER_80, 'en'))[0]).toBe('PRINTER PROBE PAGE');
  });
});
