import { afterEach, describe, expect, it } from 'vitest';
import { err } from '../../domain/result.ts';
import type { CallSentence, Sentence } from '../../server/ports-voice.ts';
import { createCallPreparing } from '../../server/voice/prepare-calls.ts';
import { ADMIN_PASSWORD, type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';
import { scriptedVoice } from '../support/scripted-voice.ts';

let office: Office;
let preparing: ReturnType<typeof createCallPreparing>;
afterEach(() => {
  preparing.stop();
  return office.close();
});

/** An office whose voice remembers what it was to prepare, and what it was asked for. */
async function openWith(): Promise<{ prepared: Sentence[][]; asked: Sentence[] }> {
  const prepared: Sentence[][] = [];
  const asked: Sentence[] = [];
  const voice = scriptedVoice({
    async say(sentence) {
      asked.push(sentence);
      return err('off');
    },
    prepare: (sentences) => void prepared.push([...sentences]),
  });
  office = await openOffice({ deps: (deps) => ({ ...deps, voice }) });
  preparing = createCallPreparing(office.deps);
  return { prepared, asked };
}

const issue = async (service: string, priority = false): Promise<string> =>
  (await office.atKiosk('POST', '/api/tickets', { service, priority })).json().id;
const act = async (path: string, body?: unknown) => {
  const reply = await office.asOfficer('POST', path, body);
  expect(reply.statusCode).toBe(200);
  return reply.json();
};
const change = async (key: string, value: unknown) => {
  const reply = await office.asOfficer('PUT', `/api/settings/${key}`, { value, effectiveFrom: '2026-11-23' });
  expect(reply.statusCode).toBe(200);
};
const rules = (over: object) => ({
  ...{ callsSpoken: true, languages: 'id', numberStyle: 'digits', times: 2, volume: 100 },
  ...{ pack: '', freshSeconds: 60, settleMs: 800, ...over },
});
const spoken = (sentences: readonly Sentence[] = []) =>
  sentences.map((sentence) => {
    const { language, number, counter } = sentence as CallSentence;
    return `${language} ${number} ${counter}`;
  });
const HERE = 'loket BPJS Ketenagakerjaan';

describe('calls made in advance', () => {
  it('are the next three by the queue’s own rule, in the order of their calls', async () => {
    const { prepared } = await openWith();
    await issue('PU');
    await act('/api/counters/1/next');
    for (const service of ['PU', 'BPU', 'JHT', 'INFO']) await issue(service);
    await issue('PU', true);
    await preparing.look();
    expect(prepared.map(spoken)).toEqual([[`id A-003 ${HERE}`, `id A-002 ${HERE}`, `id B-001 ${HERE}`]]);
    for (const expected of ['A-003', 'A-002', 'B-001']) {
      await act('/api/counters/1/finish');
      expect((await act('/api/counters/1/next')).number).toBe(expected);
    }
  });

  it('are looked at once after many changes, and without any once a minute', async () => {
    const { prepared } = await openWith();
    await issue('PU');
    await act('/api/counters/1/next');
    await preparing.look();
    await preparing.look();
    expect(prepared).toHaveLength(1);
    for (let count = 0; count < 5; count += 1) await issue('PU');
    expect(prepared).toHaveLength(1);
    await preparing.look();
    expect(prepared).toHaveLength(2);
    expect(prepared[1]).toHaveLength(3);
    office.clock.advance(59_000);
    await preparing.look();
    expect(prepared).toHaveLength(2);
    office.clock.advance(1_000);
    await preparing.look();
    await preparing.look();
    expect(prepared).toHaveLength(3);
  });

  it('are those of every open counter and its services, the first of each before the second of any', async () => {
    const { prepared } = await openWith();
    const named = (number: number, services: string[]) => ({
      ...{
        number,
        shown: { id: `Loket ${number}`, en: `Counter ${number}` },
        spoken: `loket ${number}`,
        services,
      },
    });
    await change('office.counters', { counters: [named(1, ['PU', 'BPU']), named(2, ['JHT'])] });
    await issue('PU');
    await issue('JHT');
    await act('/api/counters/1/next');
    await addUser(office, { username: 'siti', password: ADMIN_PASSWORD, roles: ['officer'] });
    const siti = cookieOf(await signIn(office, 'siti', ADMIN_PASSWORD));
    await office.atKiosk('POST', '/api/counters/2/next', undefined, siti);
    for (const service of ['PU', 'PU', 'JHT', 'JHT']) await issue(service);
    await preparing.look();
    expect(spoken(prepared[0])).toEqual([
      ...['id A-002 loket 1', 'id C-002 loket 2'],
      ...['id A-003 loket 1', 'id C-003 loket 2'],
    ]);
  });

  it('are said in both languages where both are set, and that the officer comes where somebody is fetched', async () => {
    const { prepared } = await openWith();
    await change('voice.rules', rules({ languages: 'id+en' }));
    await issue('PU');
    await act('/api/counters/1/next');
    const fetched = await issue('PU');
    await act(`/api/tickets/${fetched}/help`, { help: true });
    await issue('BPU');
    await preparing.look();
    expect(spoken(prepared[0])).toEqual([
      ...['id A-002 null', 'en A-002 null'],
      ...[`id B-001 ${HERE}`, 'en B-001 the BPJS Ketenagakerjaan counter'],
    ]);
  });

  it('are there before the first officer of the day sits down: for the counters used before, else the first', async () => {
    const { prepared } = await openWith();
    await issue('PU');
    await preparing.look();
    expect(spoken(prepared[0])).toEqual([`id A-001 ${HERE}`]);
    const named = { number: 4, shown: { id: 'Loket 4', en: 'Counter 4' }, spoken: 'loket empat' };
    await change('office.counters', { counters: [named] });
    await act('/api/counters/4/next');
    office.clock.advance(24 * 3_600_000);
    await issue('PU');
    await preparing.look();
    expect(spoken(prepared[1])).toEqual(['id A-001 loket empat']);
  });

  it('are none where calls are not spoken, or nobody waits', async () => {
    const { prepared, asked } = await openWith();
    await preparing.look();
    await issue('PU');
    await change('voice.rules', rules({ callsSpoken: false }));
    await act('/api/counters/1/next');
    await issue('PU');
    await preparing.look();
    expect(prepared).toEqual([[], []]);
    expect(asked).toEqual([]);
  });
});

describe('a call’s own sentence', () => {
  it('is asked for once the call is committed, before any TV asks; a recall’s too', async () => {
    const { asked } = await openWith();
    await issue('PU');
    await act('/api/counters/1/next');
    await expect.poll(() => spoken(asked)).toEqual([`id A-001 ${HERE}`]);
    await act('/api/counters/1/recall');
    await expect.poll(() => asked.length).toBe(2);
    await act('/api/counters/1/serve');
    preparing.stop();
    await act('/api/counters/1/finish');
    await issue('PU');
    await act('/api/counters/1/next');
    await office.deps.store.read(async () => undefined);
    expect(asked).toHaveLength(2);
  });
});
