import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { err, ok } from '../../domain/result.ts';
import type { Sentence, Voice } from '../../server/ports-voice.ts';
import { FIRST_HALL } from '../../server/settings/first-hall.ts';
import { sentenceText } from '../../voice/sentence/sentence-text.ts';
import { setting, WEEK } from '../support/office-says.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { scriptedVoice } from '../support/scripted-voice.ts';

const WAV = Buffer.from('RIFF and so on');
const KIOSK = '/api/voice/kiosk';

let office: Office;
/** What the voice was asked for, and what it answers. */
let asked: Sentence[];
let answer: Awaited<ReturnType<Voice['say']>>;
beforeAll(async () => {
  const voice = scriptedVoice({
    say: async (sentence) => {
      asked.push(sentence);
      return answer;
    },
  });
  office = await openOffice({ deps: (deps) => ({ ...deps, voice }) });
});
beforeEach(() => {
  asked = [];
  answer = ok(WAV);
});
afterAll(() => office.close());
const listen = (path: string) => office.atKiosk('GET', `${KIOSK}/${path}`);

describe('GET /api/voice/kiosk', () => {
  it.each([
    ['id/lines/help-key', { what: 'kiosk-line', line: 'help-key' }],
    ['id/services/JHT/closed', { what: 'kiosk-service', service: 'JHT', isOpen: false }],
    ['id/numbers/BPU/B-004', { what: 'kiosk-number', service: 'BPU', number: 'B-004' }],
    ['id/waits/0', { what: 'kiosk-wait', ahead: 0, minutes: null }],
    ['id/waits/999/5/130', { what: 'kiosk-wait', ahead: 999, minutes: { low: 5, high: 130 } }],
  ])('speaks %s, and a browser may keep it for the day', async (path, sentence) => {
    const reply = await listen(path);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('audio/wav');
    expect(reply.headers['cache-control']).toBe('private, max-age=86400, immutable');
    expect(reply.rawPayload).toEqual(WAV);
    expect(asked).toEqual([{ language: 'id', ...sentence }]);
  });

  it.each([
    'id/lines/rm-rf',
    'id/lines/halo%20semua',
    'jv/lines/help-key',
    'id/services/XX/open',
    'id/services/JHT/perhaps',
    'id/numbers/BPU/B-04',
    'id/numbers/BPU/-w%20x',
    'id/waits/-1',
    'id/waits/1000',
    'id/waits/01',
    'id/waits/3/20/1e3',
    'id/office/identity',
  ])('says nothing outside its set: %s', async (path) => {
    expect((await listen(path)).statusCode).toBe(400);
    expect(asked).toEqual([]);
  });

  it.each([
    ['off', 'voice-off'],
    ['busy', 'voice-busy'],
  ] as const)('is refused with a word and not kept when the voice is %s', async (problem, code) => {
    answer = err(problem);
    const reply = await listen('id/office/welcome');
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({ code });
    expect(reply.headers['cache-control']).toBe('no-store');
  });
});

describe('what the office says of itself', () => {
  const said = async (saying: string) => {
    const reply = await listen(`id/office/${saying}`);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['cache-control']).toBe('private, max-age=60');
    return sentenceText(asked.at(-1) as Sentence);
  };

  it('follows its settings: the name, the place of the paper, the words before a claim, whether calls are heard', async () => {
    expect(await said('welcome')).toBe('Selamat datang di B P J S Ketenagakerjaan.');
    expect(await said('paper')).toBe('Ambil kertas Anda: kertas keluar di bawah layar.');
    expect(await said('claim')).toContain('Klaim tidak dibayarkan di loket ini.');
    expect(await said('calls')).toContain('dipanggil dengan suara');
    const rules = FIRST_HALL['voice.rules'];
    await setting(office, 'voice.rules', { ...rules, callsSpoken: false });
    expect(await said('calls')).toContain('hanya terlihat di layar');
    const words = { ...FIRST_HALL['kiosk.words'], paperPlace: { id: 'di samping TV', en: 'beside the TV' } };
    await setting(office, 'kiosk.words', words);
    expect(await said('paper')).toBe('Ambil kertas Anda: kertas keluar di samping T V.');
  });

  it('tells why no number is given, and is not stuck when one is again', async () => {
    expect(await said('closed')).toBe('Sebentar.');
    await setting(office, 'queue.quotas', { PU: 0, BPU: 0, JHT: 0, INFO: 0 });
    expect(await said('closed')).toContain('Nomor hari ini tidak dibagikan lagi.');
    await setting(office, 'office.hours', WEEK);
    office.clock.set('2026-11-24T06:00:00+07:00');
    expect(await said('closed')).toBe(
      'Loket belum buka. Buka pukul delapan. Nomor antrian dibagikan mulai pukul tujuh lewat tiga puluh menit.',
    );
  });
});
