import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRINTER_STATES } from '../../domain/print/printer-states.ts';
import {
  answerFor,
  contradicts,
  STATUS_QUESTIONS,
  type StatusQuestion,
  stateFromAnswers,
  stateFromAutomatic,
  stateFromEcho,
  stateHeard,
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
    ['offline', { 1: 0x1a, 2: 0x52, 3: 0x32, 4: 0x12 }],
    ['unknown', {}],
  ])('is %s by the bits of its answers', (state, bytes) => {
    expect(stateFromAnswers(answers(bytes))).toBe(state);
  });

  it.each([
    ['ok', [0x14, 0, 0, 0x0f]],
    ['ok', [0x50, 0, 0, 0]],
    ['paper-near-end', [0x10, 0, 0x03, 0]],
    ['paper-out', [0x18, 0, 0x0f, 0]],
    ['cover-open', [0x38, 0, 0x0f, 0]],
    ['cutter', [0x18, 0x08, 0, 0]],
    ['offline', [0x18, 0x20, 0, 0]],
    ['offline', [0x18, 0x40, 0, 0]],
    ['offline', [0x18, 0, 0, 0]],
  ])('is %s by the bits of its own news', (state, [first = 0, second = 0, third = 0, fourth = 0]) => {
    expect(stateFromAutomatic([first, second, third, fourth])).toBe(state);
  });

  it('is the same word whether it was asked for or not', () => {
    const signs = fc.record({
      ...{ cover: fc.boolean(), paperEnd: fc.boolean(), cutter: fc.boolean() },
      ...{ error: fc.boolean(), offline: fc.boolean(), nearEnd: fc.boolean() },
    });
    fc.assert(
      fc.property(signs, ({ cover, paperEnd, cutter, error, offline, nearEnd }) => {
        const asked = answers({
          1: 0x12 | (offline ? 0x08 : 0),
          2: 0x12 | (cover ? 0x04 : 0),
          3: 0x12 | (cutter ? 0x08 : 0) | (error ? 0x20 : 0),
          4: 0x12 | (paperEnd ? 0x60 : 0) | (nearEnd ? 0x0c : 0),
        });
        const unasked = [
          0x10 | (offline ? 0x08 : 0) | (cover ? 0x20 : 0),
          (cutter ? 0x08 : 0) | (error ? 0x20 : 0),
          (paperEnd ? 0x0c : 0) | (nearEnd ? 0x03 : 0),
          0,
        ] as const;
        expect(stateFromAutomatic(unasked)).toBe(stateFromAnswers(asked));
      }),
    );
  });

  it('is read back as the virtual printer gives it', () => {
    for (const state of PRINTER_STATES.filter((one) => one !== 'unknown' && one !== 'busy')) {
      const told = new Map(STATUS_QUESTIONS.map((question) => [question, answerFor(question, state)]));
      expect(stateFromAnswers(told)).toBe(state);
    }
  });

  it('takes the paper bits of an echo at their word', () => {
    expect((['ok', 'near-end', 'end'] as const).map(stateFromEcho)).toEqual([
      'ok',
      'paper-near-end',
      'paper-out',
    ]);
  });

  it('is busy when one that usually tells says nothing', () => {
    expect(stateHeard('unknown', true)).toBe('busy');
    expect([stateHeard('unknown', false), stateHeard('cover-open', true)]).toEqual(['unknown', 'cover-open']);
  });
});

describe('answers that do not fit each other', () => {
  it.each([
    ['online with an open cover', { 1: 0x12, 2: 0x16, 3: 0x12, 4: 0x12 }, true],
    ['online without paper', { 1: 0x12, 2: 0x12, 3: 0x12, 4: 0x7e }, true],
    ['offline for no reason', { 1: 0x1a, 2: 0x12, 3: 0x12, 4: 0x12 }, true],
    ['offline with an open cover', { 1: 0x1a, 2: 0x16, 3: 0x12, 4: 0x12 }, false],
    ['well', { 1: 0x12, 2: 0x12, 3: 0x12, 4: 0x1e }, false],
    ['half an answer', { 1: 0x1a }, false],
  ])('%s', (_, bytes, expected) => {
    expect(contradicts(answers(bytes))).toBe(expected);
  });
});
