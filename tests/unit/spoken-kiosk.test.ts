import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import type { KioskSentence } from '../../server/ports-listening.ts';
import { sentenceText } from '../../voice/sentence/sentence-text.ts';
import { SERVICE_NAMES } from '../../words/services.ts';
import { speakable } from '../../words/speakable.ts';
import { SPOKEN_SERVICES } from '../../words/spoken-kiosk.ts';
import { type KioskLine, SPOKEN_LINES } from '../../words/spoken-kiosk-lines.ts';

const LANGUAGES = ['id', 'en'] as const;
const LINES = Object.keys(SPOKEN_LINES) as KioskLine[];
const text = (sentence: KioskSentence) => sentenceText(sentence);

describe('words of the screen for the ear', () => {
  it('spell abbreviations, tell the time as people do, and lose every sign that is not said', () => {
    expect(speakable('Daftarkan perusahaan & karyawan (PU)', 'id')).toBe(
      'Daftarkan perusahaan dan karyawan, P U',
    );
    expect(speakable('Buka pukul 08.00.', 'id')).toBe('Buka pukul delapan.');
    expect(speakable('Buka pukul 13.15.', 'id')).toBe('Buka pukul tiga belas lewat lima belas menit.');
    expect(speakable('Opens at 08.00.', 'en')).toBe('Opens at eight o’clock.');
    expect(speakable('Opens at 13.05.', 'en')).toBe('Opens at thirteen oh five.');
    expect(speakable('lewat JMO\u00a0– atau Lapak Asik', 'id')).toBe('lewat J M O, atau Lapak Asik');
  });
});

describe('the choice, spoken', () => {
  it('names each service by its key in the order of the buttons', () => {
    const open = (language: 'id' | 'en') =>
      SERVICE_CODES.map((service) => text({ what: 'kiosk-service', language, service, isOpen: true }));
    expect(open('id')).toEqual([
      'Tekan satu untuk mendaftarkan perusahaan dan karyawan, P U.',
      'Tekan dua untuk mendaftar untuk diri sendiri: pedagang, petani, ojek, nelayan, B P U.',
      'Tekan tiga untuk bantuan klaim J H T.',
      'Tekan empat untuk bertanya informasi.',
    ]);
    expect(open('en')[2]).toBe('Press three for help with a J H T, old-age savings, claim.');
  });

  it('gives a service that is closed no key', () => {
    const closed = { what: 'kiosk-service', service: 'JHT', isOpen: false } as const;
    expect(text({ ...closed, language: 'id' })).toBe('Layanan Klaim J H T sedang tutup.');
    expect(text({ ...closed, language: 'en' })).toBe('Service J H T claim is closed now.');
  });

  it.each(LANGUAGES)('says in %s no less than stands on the buttons', (language) => {
    for (const service of SERVICE_CODES) {
      const shown = speakable(SERVICE_NAMES[service][language], language).toLowerCase();
      const said = SPOKEN_SERVICES[service][language].toLowerCase();
      // "daftarkan" is said "mendaftarkan": what is written is in what is said.
      for (const word of shown.split(/[\s,()]+/)) expect(said, word).toContain(word.replace(/^a$/, ''));
    }
  });
});

describe('the number, spoken', () => {
  it('says for what, and the number digit by digit', () => {
    const number = { what: 'kiosk-number', number: 'B-004', service: 'BPU' } as const;
    expect(text({ ...number, language: 'id' })).toBe(
      'Layanan Mandiri, B P U. Nomor antrian Anda: B, nol nol empat.',
    );
    expect(text({ ...number, language: 'en' })).toBe(
      'Service Self-employed, B P U. Your queue number: B, zero zero four.',
    );
  });

  it.each([
    [0, null, 'Tidak ada orang di depan Anda.'],
    [1, null, 'satu orang di depan Anda.'],
    [
      12,
      { low: 20, high: 40 },
      'dua belas orang di depan Anda. Perkiraan menunggu dua puluh sampai empat puluh menit.',
    ],
    [3, { low: 5, high: 5 }, 'tiga orang di depan Anda. Perkiraan menunggu lima menit.'],
  ] as const)('says how many are ahead, and for how long: %s, %s', (ahead, minutes, said) => {
    expect(text({ what: 'kiosk-wait', language: 'id', ahead, minutes })).toBe(said);
  });

  it('says in English who is ahead', () => {
    const wait = { what: 'kiosk-wait', language: 'en', minutes: { low: 5, high: 15 } } as const;
    expect(text({ ...wait, ahead: 1 })).toBe(
      'one person ahead of you. You will wait about five to fifteen minutes.',
    );
    expect(text({ ...wait, ahead: 0, minutes: null })).toBe('Nobody ahead of you.');
  });
});

describe('what the office says of itself', () => {
  it('stands after words of the house, so that no setting can be taken for an order to the engine', () => {
    const office = { what: 'kiosk-office', language: 'id' } as const;
    expect(text({ ...office, about: 'welcome', words: 'BPJS Ketenagakerjaan' })).toBe(
      'Selamat datang di B P J S Ketenagakerjaan.',
    );
    expect(text({ ...office, about: 'paper', words: 'di bawah layar' })).toBe(
      'Ambil kertas Anda: kertas keluar di bawah layar.',
    );
    for (const about of ['welcome', 'paper', 'claim'] as const) {
      for (const language of LANGUAGES) {
        expect(text({ what: 'kiosk-office', language, about, words: '-w /tmp/x' })).toMatch(/^[A-Z]/);
      }
    }
  });

  it('says why it is closed, and when it opens, as the screen does', () => {
    const closed = { reason: 'before-hours', opensAt: Date.parse('2026-11-23T08:00:00+07:00') } as const;
    const now = Date.parse('2026-11-23T07:12:00+07:00');
    expect(text({ what: 'kiosk-closed', language: 'id', closed, now })).toBe(
      'Loket belum buka. Buka pukul delapan.',
    );
  });
});

describe('the standing lines', () => {
  it.each(LANGUAGES)('are whole sentences in %s that an engine reads as they are meant', (language) => {
    for (const line of LINES) {
      const said = text({ what: 'kiosk-line', language, line });
      expect(said, line).toMatch(/^[A-Z].*[.?]$/);
      expect(said, line).not.toMatch(/[&/–+0-9]|[A-Z]{2}/);
      expect(said, line).toBe(speakable(said, language));
    }
  });

  it('are told apart by ear', () => {
    for (const language of LANGUAGES) {
      const said = LINES.map((line) => text({ what: 'kiosk-line', language, line }));
      expect(new Set(said).size).toBe(LINES.length);
    }
  });

  it('say one number of people as no other', () => {
    const count = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(count, count, fc.constantFrom(...LANGUAGES), (one, other, language) => {
        fc.pre(one !== other);
        const said = (ahead: number) => text({ what: 'kiosk-wait', language, ahead, minutes: null });
        expect(said(one)).not.toBe(said(other));
      }),
    );
  });
});
