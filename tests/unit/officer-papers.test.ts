import { describe, expect, it } from 'vitest';
import { isFormAhead, stepsOf } from '../../officer-ui/berkas/berkas-steps.ts';
import { isOutdated, needsNewSlip } from '../../officer-ui/berkas/paper-validity.ts';
import { papersFor } from '../../officer-ui/berkas/papers-for.ts';
import { berkas, PU_CONTRIBUTION, printJob } from '../support/office-samples.ts';

const at = (clock: string) => `2026-11-23T${clock}:00.000+07:00`;
const payment = {
  code: '12762611230001',
  shown: '1276 2611 2300 01',
  origin: 'counter' as const,
  amount: 624_000,
  dueDate: '2026-12-15',
  overdue: false,
  issuedAt: at('09:20'),
  payable: false,
  channels: [],
};
const oldSlip = printJob({ createdAt: at('09:10') });
const newSlip = printJob({ createdAt: at('09:21') });
const receipt = printJob({ kind: 'document-receipt', createdAt: at('09:05') });

describe('a slip', () => {
  it('does not count once its code was replaced or withdrawn', () => {
    expect(isOutdated(oldSlip, payment)).toBe(true);
    expect(isOutdated(newSlip, payment)).toBe(false);
    expect(isOutdated(newSlip, null)).toBe(true);
  });

  it('is to be taken back until a newer one was printed', () => {
    expect(needsNewSlip({ prints: [oldSlip], payment })).toBe(true);
    expect(needsNewSlip({ prints: [oldSlip, newSlip], payment })).toBe(false);
    expect(needsNewSlip({ prints: [], payment: null })).toBe(false);
  });

  it('is never a receipt: what was handed in stays handed in', () => {
    expect(isOutdated(receipt, null)).toBe(false);
    expect(needsNewSlip({ prints: [receipt], payment: null })).toBe(false);
  });
});

describe('the papers of a berkas', () => {
  const papers = (prints: (typeof oldSlip)[]) =>
    stepsOf(berkas({ prints, payment, contribution: PU_CONTRIBUTION })).at(-1)?.state;

  it('are done when the slip of the code that counts is out', () => {
    expect(papers([receipt, newSlip])).toBe('done');
    expect(papers([receipt, oldSlip])).not.toBe('done');
    expect(papers([receipt])).not.toBe('done');
  });
});

describe('a draft', () => {
  const form = { savedAt: at('09:00'), warnings: [] };
  const draftAt = (clock: string) => {
    const { draft } = berkas();
    return { revision: 1, form: draft?.form ?? ({} as never), savedAt: at(clock) };
  };

  it('is ahead of the registration when it was saved later', () => {
    expect(isFormAhead({ draft: draftAt('09:01'), registration: form })).toBe(true);
    expect(isFormAhead({ draft: draftAt('09:00'), registration: form })).toBe(false);
    expect(isFormAhead({ draft: draftAt('09:01'), registration: null })).toBe(false);
  });
});

describe('the papers that are offered', () => {
  const offered = (over: Parameters<typeof berkas>[0]) => papersFor(berkas(over));
  const missing = [{ code: 'jht-ktp', state: 'missing' as const }];
  const brought = [{ code: 'jht-ktp', state: 'received' as const }];

  it('are the slip only once there is a code', () => {
    expect(offered({ service: 'PU', payment })).toEqual(['payment-slip', 'document-receipt']);
    expect(offered({ service: 'PU' })).toEqual(['document-receipt']);
  });

  it('tell what is missing only while something is, and guide only to a claim', () => {
    expect(offered({ service: 'JHT', documents: missing })).toEqual([
      'document-receipt',
      'missing-documents',
      'claim-guidance',
    ]);
    expect(offered({ service: 'JHT', documents: brought })).toEqual(['document-receipt', 'claim-guidance']);
    expect(offered({ service: 'INFO' })).toEqual(['document-receipt', 'claim-guidance']);
    expect(offered({ service: 'BPU', documents: missing })).not.toContain('claim-guidance');
  });
});
