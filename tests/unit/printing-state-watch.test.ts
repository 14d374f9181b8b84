import { describe, expect, it } from 'vitest';
import { openDialogue } from '../../printers/status/dialogue.ts';
import { watchState } from '../../printers/status/state-watch.ts';
import { type ScriptedPrinter, scriptedPrinter, WELL } from '../support/printing/scripted-printer.ts';

const PATIENCE_MS = 15;

async function watching(printer: ScriptedPrinter) {
  const opened = await printer.connect();
  if (!opened.ok) throw new Error('a scripted printer always opens');
  return watchState(openDialogue(opened.value));
}

const questions = (printer: ScriptedPrinter) => printer.sent.map((sent) => sent[2]);

describe('a watch over a printer’s state', () => {
  it('asks the four questions in turn', async () => {
    const printer = scriptedPrinter(WELL);
    expect(await (await watching(printer)).ask(PATIENCE_MS)).toBe('ok');
    expect(questions(printer)).toEqual([1, 2, 3, 4]);
  });

  it('asks nothing more while an answer is owed, however often one looks', async () => {
    const printer = scriptedPrinter([]);
    const watch = await watching(printer);
    for (let look = 0; look < 4; look += 1) expect(await watch.ask(PATIENCE_MS)).toBe('unknown');
    expect(questions(printer)).toEqual([1]);
  });

  it('takes an answer that comes late for what it answers, and goes on from there', async () => {
    let isFull = true;
    const printer = scriptedPrinter([], ([, , about = 0], { say }) => {
      if (!isFull || about < 2) say(about === 2 ? 0x16 : about === 1 ? 0x1a : 0x12);
    });
    const watch = await watching(printer);
    // Offline, and the question why has not come through yet.
    expect(await watch.ask(PATIENCE_MS)).toBe('offline');
    isFull = false;
    printer.say(0x16);
    await new Promise((resolve) => void setTimeout(resolve, PATIENCE_MS));
    expect(await watch.ask(PATIENCE_MS)).toBe('cover-open');
    expect(questions(printer)).toEqual([1, 2, 3, 4, 1]);
  });

  it('asks again in the end, for a question can be lost, and takes no double for the answer to another', async () => {
    const printer = scriptedPrinter([]);
    const watch = await watching(printer);
    for (let look = 0; look < 5; look += 1) await watch.ask(PATIENCE_MS);
    expect(questions(printer)).toEqual([1, 1]);
    const state = watch.ask(PATIENCE_MS);
    printer.say(0x12, 0x12);
    expect(await state).toBe('ok');
    expect(questions(printer)).toEqual([1, 1, 2]);
  });

  it('says nothing when the conversation is over', async () => {
    const printer = scriptedPrinter([]);
    const watch = await watching(printer);
    printer.hangUp();
    expect(await watch.ask(10_000)).toBe('unknown');
  });

  it('asks nothing where there is no way back', async () => {
    const printer = scriptedPrinter(WELL, undefined, { twoWay: false });
    expect(await (await watching(printer)).ask(PATIENCE_MS)).toBe('unknown');
    expect(questions(printer)).toEqual([]);
  });
});
