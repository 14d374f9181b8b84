import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import { framed } from '../../printers/session/framing.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

const INIT = [0x1b, 0x40];
const ON = [0x1d, 0x61, 0x0e];
const OFF = [0x1d, 0x61, 0x00];
const ECHO = [0x1d, 0x72, 0x01];
const NAMED = [0x1d, 0x28, 0x48, 0x06, 0x00, 0x30, 0x30, 0x41, 0x42, 0x43, 0x44];
const TEXT = [0x41, 0x0a];

describe('what is put around a job', () => {
  it.each([
    ['job-id', true, [...INIT, ...ON, ...TEXT, ...OFF, ...NAMED]],
    ['job-id', false, [...INIT, ...TEXT, ...NAMED]],
    ['echo', true, [...INIT, ...ON, ...TEXT, ...OFF, ...ECHO]],
    ['echo', false, [...INIT, ...TEXT, ...ECHO]],
    ['status', true, [...INIT, ...ON, ...TEXT, ...OFF]],
    ['status', false, [...INIT, ...TEXT]],
    ['none', false, [...INIT, ...TEXT]],
  ] as const)('of a printer that confirms by %s, with news %s', (confirm, automaticStatus, expected) => {
    const job = Uint8Array.of(...INIT, ...TEXT);
    expect([...framed(job, { confirm, automaticStatus, jobId: 'ABCD' })]).toEqual(expected);
  });

  it('leaves every byte of the job where it is, news being switched on behind its ESC @', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (rest) => {
        const job = Uint8Array.of(...INIT, ...rest);
        const sent = framed(job, { confirm: 'job-id', automaticStatus: true, jobId: 'ABCD' });
        expect([...sent.slice(0, 5)]).toEqual([...INIT, ...ON]);
        expect(sent.slice(5, 5 + rest.length)).toEqual(rest);
      }),
    );
  });

  it('fits what the encoder makes for every kind of printer', () => {
    for (const profile of [PAPER_80, CLONE_58]) {
      const job = encodeSlip(ticketNumbered('A-001'), profile, { copy: 1 });
      expect(framed(job, { confirm: 'none', automaticStatus: false, jobId: '' })).toEqual(job);
    }
  });

  it('refuses a job that does not begin with ESC @: what the last one left behind would hold for it', () => {
    const frame = () =>
      framed(Uint8Array.of(...TEXT), { confirm: 'echo', automaticStatus: false, jobId: '' });
    expect(frame).toThrow(RangeError);
  });
});
