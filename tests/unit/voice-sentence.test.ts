import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { sentenceText } from '../../voice/sentence/sentence-text.ts';
import { spokenNumber } from '../../words/spoken-number.ts';

describe('a number for the ear', () => {
  it('is its letter and every digit by name, zeros too', () => {
    expect(spokenNumber('B-004', 'id')).toBe('B, nol nol empat');
    expect(spokenNumber('B-004', 'en')).toBe('B, zero zero four');
    expect(spokenNumber('A-1000', 'id')).toBe('A, satu nol nol nol');
    expect(spokenNumber('D-987', 'id')).toBe('D, sembilan delapan tujuh');
    expect(spokenNumber('C-652', 'en')).toBe('C, six five two');
    expect(spokenNumber('C-321', 'id')).toBe('C, tiga dua satu');
  });

  it('never sounds like another number', () => {
    const series = fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const);
    const numbers = fc.tuple(series, fc.integer({ min: 1, max: 9999 })).map((one) => ticketNumber(...one));
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom('id' as const, 'en' as const), (one, other, language) => {
        fc.pre(one !== other);
        expect(spokenNumber(one, language)).not.toBe(spokenNumber(other, language));
      }),
    );
  });
});

describe('the reminder', () => {
  it('says what the screen says, in the language of the person', () => {
    const reminder = { what: 'ticket-reminder', number: 'B-004' } as const;
    expect(sentenceText({ ...reminder, language: 'id' })).toBe(
      'Ingat nomor ini: B, nol nol empat. Sebutkan kepada petugas.',
    );
    expect(sentenceText({ ...reminder, language: 'en' })).toBe(
      'Remember this number: B, zero zero four. Tell it to the staff.',
    );
  });
});
