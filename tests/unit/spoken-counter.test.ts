import { describe, expect, it } from 'vitest';
import { type CountersSpoken, spokenCounter } from '../../server/voice/spoken-counter.ts';

const office = (over: Partial<CountersSpoken> = {}): CountersSpoken => ({
  ...{ agency: 'BPJS Ketenagakerjaan', named: [], inUse: [] },
  ...over,
});

describe('a counter as a call names it', () => {
  it('is its agency’s where the agency uses no other: forty share the hall, and each has a counter one', () => {
    for (const inUse of [[], [3], [3, 3]]) {
      expect(spokenCounter(3, office({ inUse }), 'id')).toBe('loket BPJS Ketenagakerjaan');
      expect(spokenCounter(3, office({ inUse }), 'en')).toBe('the BPJS Ketenagakerjaan counter');
    }
  });

  it('has its number in words where the agency uses several', () => {
    const counters = office({ inUse: [2, 12] });
    expect(spokenCounter(12, counters, 'id')).toBe('loket BPJS Ketenagakerjaan dua belas');
    expect(spokenCounter(2, counters, 'en')).toBe('BPJS Ketenagakerjaan counter two');
    expect(spokenCounter(5, office({ inUse: [2] }), 'id')).toBe('loket BPJS Ketenagakerjaan lima');
  });

  it('goes by the name it was given, whatever else is in use', () => {
    const named = [
      {
        number: 2,
        shown: { id: 'Loket Klaim', en: 'Claims counter' },
        spoken: 'loket klaim jaminan hari tua',
      },
    ];
    const counters = office({ named, inUse: [1, 2] });
    expect(spokenCounter(2, counters, 'id')).toBe('loket klaim jaminan hari tua');
    expect(spokenCounter(2, counters, 'en')).toBe('Claims counter');
    expect(spokenCounter(1, counters, 'id')).toBe('loket BPJS Ketenagakerjaan satu');
  });
});
