import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobIdOf } from '../../printers/session/job-id.ts';
import { createAnswerReader, type PrinterAnswer } from '../../printers/status/answers.ts';

/** Something a printer says, and what it is to be understood as. */
interface Said {
  readonly bytes: readonly number[];
  readonly means: readonly PrinterAnswer[];
}

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const free = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 255 }), { minLength: count, maxLength: count });
/** Any byte with these bits set and no others of the fixed ones. */
const withBits = (fixed: number) =>
  fc.integer({ min: 0, max: 255 }).map((byte) => (byte & 0b0110_1100) | fixed);

const status = withBits(0b0001_0010).map(
  (byte): Said => ({ bytes: [byte], means: [{ kind: 'status', byte }] }),
);
/** The three bytes behind the first may be anything at all. */
const automatic = fc.tuple(withBits(0b0001_0000), free(3)).map(([first, rest]): Said => {
  const bytes = [first, ...rest] as [number, number, number, number];
  return { bytes, means: [{ kind: 'automatic', bytes }] };
});
const flow = fc.constantFrom(0x11, 0x13).map((byte): Said => ({ bytes: [byte], means: [] }));
const echo = fc
  .constantFrom(['ok', 0x00], ['ok', 0x60], ['near-end', 0x03], ['end', 0x0c], ['end', 0x6f] as const)
  .map(([paper, byte]): Said => ({ bytes: [Number(byte)], means: [{ kind: 'echo', paper: paper as 'ok' }] }));
const name = fc
  .stringMatching(/^[ -~]{0,40}$/)
  .map((text): Said => ({ bytes: [0x5f, ...ascii(text), 0], means: [{ kind: 'name', name: text }] }));
const cleared: Said = { bytes: [0x37, 0x25, 0], means: [{ kind: 'cleared' }] };

const interjection = fc.oneof(status, automatic, flow);
/** A job id, with whatever a printer may say between its bytes. */
const jobId = fc
  .tuple(fc.string(), fc.array(fc.array(interjection, { maxLength: 2 }), { minLength: 6, maxLength: 6 }))
  .map(([attempt, between]): Said => {
    const id = jobIdOf(attempt);
    const rest = [0x22, ...ascii(id), 0];
    return {
      bytes: [
        0x37,
        ...rest.flatMap((byte, at) => [...(between[at] ?? []).flatMap(({ bytes }) => bytes), byte]),
      ],
      means: [...between.flat().flatMap(({ means }) => means), { kind: 'job-id', id }],
    };
  });
const conversation = fc.array(fc.oneof(status, automatic, flow, echo, name, jobId, fc.constant(cleared)));

function heard(bytes: readonly number[], sizes: readonly number[] = []): readonly PrinterAnswer[] {
  const read = createAnswerReader();
  const answers: PrinterAnswer[] = [];
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    answers.push(...read(Uint8Array.from(bytes.slice(at, at + size))));
    at += size;
  }
  return answers;
}

describe('the reader of answers', () => {
  it('understands everything a printer says, one after the other, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(conversation, fc.array(fc.integer({ min: 0, max: 5 })), (said, sizes) => {
        const bytes = said.flatMap((one) => one.bytes);
        expect(heard(bytes, sizes)).toEqual(said.flatMap((one) => one.means));
      }),
    );
  });

  it('says the same whatever the pieces, also of bytes no printer would send', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 })),
        fc.array(fc.integer({ min: 0, max: 5 })),
        (bytes, sizes) => {
          expect(heard(bytes, sizes)).toEqual(heard(bytes));
        },
      ),
    );
  });

  it('never takes the tail of unasked news for an echo or a job id', () => {
    expect(heard([0x18, 0x37, 0x22, 0x41])).toEqual([{ kind: 'automatic', bytes: [0x18, 0x37, 0x22, 0x41] }]);
    expect(heard([0x14, 0x00, 0x00, 0x0f]).map(({ kind }) => kind)).toEqual(['automatic']);
  });

  it.each([
    ['too short', [0x37, 0x22, 0x41, 0x42, 0]],
    ['too long', [0x37, 0x22, 0x41, 0x42, 0x43, 0x44, 0x45]],
    ['of another command', [0x37, 0x23, 0x41, 0x42, 0x43, 0x44, 0]],
  ])('takes a report that is %s for nothing, and finds its way back', (_, bytes) => {
    expect(heard([...bytes, 0x12])).toEqual([{ kind: 'status', byte: 0x12 }]);
  });

  it('does not wait for ever for the end of a name', () => {
    expect(heard([0x5f, ...Array.from({ length: 80 }, () => 0x41), 0x12])).toEqual([
      { kind: 'status', byte: 0x12 },
    ]);
  });
});

describe('a job id', () => {
  it('is four plain signs, none of which could begin anything else a printer says', () => {
    fc.assert(
      fc.property(fc.string(), (attempt) => {
        const id = ascii(jobIdOf(attempt));
        expect(id).toHaveLength(4);
        for (const byte of id)
          expect([byte >= 0x30, byte <= 0x7e, byte & 0b0001_0000]).toEqual([true, true, 0]);
      }),
    );
  });

  it('is the same for the same attempt and another for the next', () => {
    const ids = Array.from({ length: 200 }, (_, at) =>
      jobIdOf(`0193f0a0-0000-7000-8000-${String(at).padStart(12, '0')}`),
    );
    expect(new Set(ids).size).toBe(200);
    expect(jobIdOf('attempt')).toBe(jobIdOf('attempt'));
  });
});
