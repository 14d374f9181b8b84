import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  formatClock,
  formatDay,
  formatLongDate,
  formatMoment,
  formatMonth,
  formatRupiah,
} from '../../words/formats.ts';

const MONDAY = Date.parse('2026-11-23T09:41:00+07:00');

afterEach(() => void vi.restoreAllMocks());

describe('money, days and times', () => {
  it('are written as people in the office write them, whatever the machine’s zone', () => {
    expect(formatRupiah(16_800)).toBe('Rp\u00a016.800');
    expect(formatClock(MONDAY)).toBe('09.41');
    expect(formatClock(Date.parse('2026-11-23T00:05:00+07:00'))).toBe('00.05');
    expect(formatLongDate(MONDAY, 'id')).toBe('Senin, 23 November 2026');
    expect(formatMoment(MONDAY, 'id')).toBe('23 November 2026, 09.41');
    expect(formatDay('2026-12-01', 'id')).toBe('1 Desember 2026');
    expect(formatMonth('2026-05', 'id')).toBe('Mei 2026');
  });

  it('need no new format for each paper: a format is fifty kilobytes outside of what is collected', () => {
    formatLongDate(MONDAY, 'id');
    const dates = vi.spyOn(Intl, 'DateTimeFormat');
    const numbers = vi.spyOn(Intl, 'NumberFormat');
    for (let paper = 0; paper < 10; paper += 1) {
      formatLongDate(MONDAY, 'id');
      formatClock(MONDAY);
      formatRupiah(paper);
    }
    expect(dates).not.toHaveBeenCalled();
    expect(numbers).not.toHaveBeenCalled();
  });
});
