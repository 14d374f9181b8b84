import { describe, expect, it } from 'vitest';
import { packFindings } from '../../officer-ui/sound/pack-findings.ts';
import { tvAnswer } from '../../officer-ui/sound/tv-answer.ts';
import { tvOf } from '../support/scripted-hall.ts';

const answer = (over: Parameters<typeof tvOf>[0], late = false, place = 1) =>
  tvAnswer(tvOf(over), { place, late, language: 'id' });

describe('what the page says of a TV that was asked to sound', () => {
  it.each([
    [{ test: 'asked' }, 'TV ruang tunggu: diminta, dengarkan dari kursi tunggu…'],
    [{ test: 'spoken' }, 'TV ruang tunggu: bel dan kalimat diputar.'],
    [{ test: 'chimed' }, 'TV ruang tunggu: hanya bel, kalimatnya tidak dapat dibuat. Kabari administrator.'],
    [{ test: 'quiet' }, 'TV ruang tunggu: hanya bel, karena panggilan diatur tidak diucapkan.'],
    [
      { test: 'quiet', sound: 'blocked' },
      'TV ruang tunggu: diam. Sentuh layarnya sekali, atau tekan Enter di sana.',
    ],
    [
      { test: 'asked', sound: 'blocked' },
      'TV ruang tunggu: diam. Sentuh layarnya sekali, atau tekan Enter di sana.',
    ],
    [{ test: 'asked', sound: 'set-off' }, 'TV ruang tunggu: diatur tanpa suara.'],
  ] as const)('%j', (tv, words) => {
    expect(answer(tv)).toBe(words);
  });

  it('is that it has not answered, once it should have', () => {
    expect(answer({ test: 'asked' }, true)).toContain('belum menjawab');
    expect(answer({ test: 'spoken' }, true)).toContain('diputar');
  });

  it('is nothing for one that came afterwards; one without a name goes by its place', () => {
    expect(answer({ test: null })).toBeNull();
    expect(answer({ test: 'spoken', name: null }, false, 2)).toBe('TV 2: bel dan kalimat diputar.');
  });
});

describe('what is wrong with a pack', () => {
  it('is one line for each kind of trouble', () => {
    const findings = [
      { what: 'clip-missing', name: 'tujuh' },
      { what: 'silent', name: 'nol' },
      { what: 'clip-missing', name: 'loket' },
      { what: 'manifest-missing' },
    ] as const;
    expect(packFindings(findings, 'id')).toEqual([
      'kurang: tujuh, loket',
      'tidak terdengar suara: nol',
      'manifest.json tidak ada',
    ]);
    expect(packFindings([], 'en')).toEqual([]);
  });
});
