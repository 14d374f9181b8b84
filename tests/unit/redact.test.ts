import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../server/log.ts';
import { describeError, redacted } from '../../server/redact.ts';
import { SITI } from '../support/berkas-samples.ts';

/** What a library throws at somebody's input. */
function thrownBy(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe('the message of an error', () => {
  it('loses what a library quotes of its input', () => {
    const { message } = thrownBy(() => JSON.parse(`${SITI.name} ${SITI.nik}`));
    expect(message).toContain('Siti');
    expect(redacted(message)).not.toContain('Siti');
    expect(redacted(message)).toContain('is not valid JSON');
    expect(redacted(`The value "${SITI.name}" cannot be converted to an integer.`)).toBe(
      'The value "…" cannot be converted to an integer.',
    );
  });

  it('loses every NIK, phone number and payment code, however it is written', () => {
    const digits = fc.stringMatching(/^\d{8,20}$/);
    const gaps = fc.constantFrom('', ' ', '.', '-');
    fc.assert(
      fc.property(digits, gaps, fc.integer({ min: 1, max: 5 }), (number, gap, every) => {
        const written = number.match(new RegExp(`.{1,${every}}`, 'g'))?.join(gap) ?? '';
        expect(redacted(`seen ${written} in a row`)).toBe('seen … in a row');
      }),
    );
  });

  it('keeps what finds the mistake: codes, columns, counts, ids and paths', () => {
    for (const message of [
      'NOT NULL constraint failed: tickets.serial',
      'SQLite keeps synchronous at 1 instead of 2',
      'a request failed, reference 019a0000-0000-7000-8000-000000000000',
      "ENOENT: no such file or directory, open '/var/lib/loket/keys/year-2026.key'",
    ]) {
      expect(redacted(message)).toBe(message);
    }
  });
});

describe('an error in the log', () => {
  const named = new Error(`bad NIK "${SITI.nik}"\n    at ${SITI.name}`, {
    cause: new TypeError(`no such person: '${SITI.name}'`),
  });

  it('is told with its kind, its places in the code and its causes, without what it quotes', () => {
    const told = describeError(Object.assign(named, { code: 'ERR_PERSON' }));
    expect(told).toMatch(/^Error \[ERR_PERSON\]: bad NIK "…"/);
    expect(told).toMatch(/\n {4}at .*redact\.test\.ts/);
    expect(told).toContain('caused by TypeError: no such person: "…"');
    expect(told).not.toContain(SITI.nik);
  });

  it('stands in one line of JSON', () => {
    const lines: string[] = [];
    createLog((line) => lines.push(line)).error('a request failed', named);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', what: 'a request failed' });
    expect(lines[0]).not.toContain(SITI.nik);
  });

  it('is told also when it is no Error', () => {
    expect(describeError(`${SITI.nik}`)).toBe('…');
    expect(describeError(null)).toBe('null');
  });
});
