import { describe, expect, it } from 'vitest';
import { pauseWords } from '../../words/pause.ts';

const at = (time: string) => Date.parse(`2026-11-23T${time}:00+07:00`);
const pause = { reason: 'salat', until: at('13:30') } as const;

describe('a pause on the wall', () => {
  it('says why and, in office time, when the counter is back', () => {
    expect(pauseWords('Loket 2', pause, at('12:00'), 'id')).toEqual({
      heading: 'Loket 2 sedang salat',
      detail: 'Kembali pukul 13.30.',
    });
    expect(pauseWords('Counter 2', pause, at('12:00'), 'en').detail).toBe('Back at 13.30.');
  });

  it('promises no time that has passed, and none that nobody said', () => {
    const soon = 'Silakan menunggu, petugas akan kembali.';
    expect(pauseWords('Loket 2', pause, at('13:29'), 'id').detail).toBe('Kembali pukul 13.30.');
    expect(pauseWords('Loket 2', pause, at('13:30'), 'id').detail).toBe(soon);
    expect(pauseWords('Loket 2', { ...pause, until: null }, at('12:00'), 'id').detail).toBe(soon);
  });
});
