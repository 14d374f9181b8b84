import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRINTER_STATES } from '../../domain/print/printer-states.ts';
import { createAnswerReader } from '../../printers/status/answers.ts';
import {
  answerFor,
  STATUS_QUESTIONS,
  type StatusQuestion,
  stateFromAnswers,
} from '../../printers/status/printer-status.ts';

function answers(bytes: Partial<Record<StatusQuestion, number>>) {
  return new Map(Object.entries(bytes).map(([question, byte]) => [Number(question) as StatusQuestion, byte]));
}

describe('a printer’s state', () => {
  it.each([
    ['ok', { 1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12 }],
    ['paper-near-end', { 1: 0x12, 2: 0x12, 3: 0x12, 4: 0x1e }],
    ['paper-out', { 1: 0x1a, 2: 0x32, 3: 0x12, 4: 0x7e }],
    ['cover-open', { 1: 0x1a, 2: 0x36, 3: 0x12, 4: 0x7e }],
    ['cutter', { 1: 0x1a, 2: 0x52, 3: 0x1a, 4: 0x12 }],
    ['offline', { 1: 0x1a, 2: 0x12, 3: 0x12, 4: 0x12 }],
    ['unknown', {}],
  ])('is %s by the bits of its answers', (state, bytes) => {
    expect(stateFromAnswers(answers(bytes))).toBe(state);
  });

  it('is read back as the virtual printer gives it', () => {
    for (const state of PRINTER_STATES.filter((one) => one !== 'unknown' && one !== 'busy')) {
      const told = new Map(STATUS_QUESTIONS.map((question) => [question, answerFor(question, state)]));
      expect(stateFromAnswers(told)).toBe(state);
    }
  });
});

describe('the reader of answers', () => {
  const mixed = [0x12, 0x11, 0x00, 0x14, 0x00, 0x60, 0x0f, 0x13, 0x1e];

  it('tells status, echo, flow control and unasked status apart', () => {
    const kinds = createAnswerReader()(Uint8Array.from(mixed)).map(({ kind }) => kind);
    expect(kinds).toEqual(['status', 'echo', 'status']);
  });

  it('does so in whatever pieces they come', () => {
    const whole = createAnswerReader()(Uint8Array.from(mixed));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 })), (sizes) => {
        const read = createAnswerReader();
        const got = [];
        let at = 0;
        for (const size of [...sizes, mixed.length]) {
          got.push(...read(Uint8Array.from(mixed.slice(at, at + size))));
          at += size;
        }
        expect(got).toEqual(whole);
      }),
    );
  });
});
