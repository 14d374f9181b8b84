import { afterEach, describe, expect, it } from 'vitest';
import { callSoundPath, SOUND_TEST_PATH } from '../../contract/voice-paths.ts';
import { err, ok } from '../../domain/result.ts';
import type { Repeated, Voice } from '../../server/ports-voice.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { scriptedVoice } from '../support/scripted-voice.ts';

let office: Office;
afterEach(() => office.close());

const WAV = Buffer.from('RIFF and so on');

/** An office whose voice remembers what it was to announce. */
async function openWith(announce: Voice['announce'] = async () => ok(WAV)): Promise<Repeated[][]> {
  const asked: Repeated[][] = [];
  const voice = scriptedVoice({
    announce: (parts) => {
      asked.push([...parts]);
      return announce(parts);
    },
  });
  office = await openOffice({ deps: (deps) => ({ ...deps, voice }) });
  return asked;
}

const issue = (more = {}) => office.atKiosk('POST', '/api/tickets', { service: 'BPU', ...more });
const recent = async () => (await office.atKiosk('GET', '/api/board')).json().recent[0];
const listen = (seq: number | string) => office.atKiosk('GET', callSoundPath(seq));
const change = async (key: string, value: unknown) => {
  const reply = await office.asOfficer('PUT', `/api/settings/${key}`, { value, effectiveFrom: '2026-11-23' });
  expect(reply.statusCode).toBe(200);
};
const rules = {
  ...{ callsSpoken: true, languages: 'id', numberStyle: 'digits', times: 2, volume: 100 },
  ...{ pack: '', freshSeconds: 60, settleMs: 800 },
};
const call = async (counter = 1) => {
  await issue();
  const reply = await office.asOfficer('POST', `/api/counters/${counter}/next`);
  expect(reply.statusCode).toBe(200);
  return (await recent()).seq as number;
};

describe('GET /api/voice/calls/{seq}', () => {
  it('answers the announcement of a call, twice in Indonesian, by the agency’s name', async () => {
    const asked = await openWith();
    const reply = await listen(await call());
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('audio/wav');
    expect(reply.headers['cache-control']).toBe('private, max-age=60');
    expect(reply.rawPayload).toEqual(WAV);
    const sentence = {
      ...{ what: 'call', language: 'id', number: 'B-001', numberStyle: 'digits' },
      counter: 'loket BPJS Ketenagakerjaan',
    };
    expect(asked).toEqual([[{ sentence, times: 2 }]]);
  });

  it('goes by what is set: both languages, whole numbers, how often', async () => {
    const asked = await openWith();
    await change('voice.rules', { ...rules, languages: 'id+en', numberStyle: 'whole', times: 3 });
    await listen(await call());
    expect(asked[0]).toMatchObject([
      { sentence: { language: 'id', numberStyle: 'whole', counter: 'loket BPJS Ketenagakerjaan' }, times: 3 },
      { sentence: { language: 'en', counter: 'the BPJS Ketenagakerjaan counter' }, times: 1 },
    ]);
  });

  it('is the chime alone where calls are not spoken', async () => {
    const asked = await openWith();
    await change('voice.rules', { ...rules, callsSpoken: false });
    expect((await listen(await call())).statusCode).toBe(200);
    expect(asked).toEqual([[]]);
  });

  it('says which counter as soon as the office uses a second one', async () => {
    const asked = await openWith();
    const first = await call(1);
    await call(2);
    await listen(first);
    expect(asked[0]).toMatchObject([{ sentence: { counter: 'loket BPJS Ketenagakerjaan satu' } }]);
  });

  it('says that the officer comes, to whoever has to be fetched', async () => {
    const asked = await openWith();
    const { id } = (await issue()).json();
    const helped = await office.asOfficer('POST', `/api/tickets/${id}/help`, { help: true });
    expect(helped.statusCode).toBe(200);
    await office.asOfficer('POST', '/api/counters/1/next');
    await listen((await recent()).seq);
    expect(asked[0]).toMatchObject([{ sentence: { counter: null } }]);
  });

  it('answers a recall too, under its own number', async () => {
    const asked = await openWith();
    const seq = await call();
    expect((await office.asOfficer('POST', '/api/counters/1/recall')).statusCode).toBe(200);
    const again = (await recent()).seq;
    expect(again).toBeGreaterThan(seq);
    await listen(again);
    expect(asked[0]).toMatchObject([{ sentence: { number: 'B-001' } }]);
  });

  it('speaks nothing but calls of today', async () => {
    const asked = await openWith();
    const seq = await call();
    for (const other of [1, seq - 1, seq + 100, '999999999999999'])
      expect((await listen(other)).statusCode).toBe(404);
    for (const none of ['0', '-1', 'x', '1e3', `${seq}%20halo`])
      expect((await listen(none)).statusCode).toBe(400);
    office.clock.advance(24 * 3_600_000);
    expect((await listen(seq)).statusCode).toBe(404);
    expect(asked).toEqual([]);
  });

  it.each(['off', 'busy'] as const)('is refused with a word when the voice is %s', async (problem) => {
    await openWith(async () => err(problem));
    const reply = await listen(await call());
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({ code: `voice-${problem}` });
    expect(reply.headers['cache-control']).toBe('no-store');
  });
});

describe('GET /api/voice/sound-test', () => {
  it('is one sentence in each language of the calls', async () => {
    const asked = await openWith();
    expect((await office.atKiosk('GET', SOUND_TEST_PATH)).statusCode).toBe(200);
    await change('voice.rules', { ...rules, languages: 'id+en' });
    await office.atKiosk('GET', SOUND_TEST_PATH);
    const test = (language: string) => ({ sentence: { what: 'sound-test', language }, times: 1 });
    expect(asked).toEqual([[test('id')], [test('id'), test('en')]]);
  });
});
