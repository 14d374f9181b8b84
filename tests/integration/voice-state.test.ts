import { describe, expect, it, onTestFinished } from 'vitest';
import type { VoiceState } from '../../contract/voice-state.ts';
import type { FoundPack } from '../../server/ports-packs.ts';
import { createPackWatch } from '../../server/voice/pack-watch.ts';
import { clipsOfSentence } from '../../voice/pack/clips-of-sentence.ts';
import { openOffice } from '../support/open-office.ts';
import { PACK_CLIPS } from '../support/recorded-pack.ts';
import { scriptedPacks, scriptedVoice } from '../support/scripted-voice.ts';

const found = (over: Partial<FoundPack> = {}, places: readonly string[] = []): FoundPack => ({
  ...{ name: 'rina', speaker: 'Rina', permission: 'Izin tertulis', findings: [] },
  says: (sentence) =>
    clipsOfSentence(sentence, { clips: new Set(PACK_CLIPS), places: new Set(places) }) !== null,
  ...over,
});

async function openWith(packs: readonly FoundPack[], used: string[] = []) {
  const office = await openOffice({
    deps: (deps) => ({
      ...deps,
      voice: scriptedVoice({ state: () => 'on', engine: () => 'own' }),
      voicePacks: scriptedPacks({
        all: async () => packs,
        use: async (name) => void used.push(name),
      }),
    }),
  });
  onTestFinished(() => office.close());
  const set = (over: object) =>
    office.asOfficer('PUT', '/api/settings/voice.rules', {
      effectiveFrom: '2026-11-23',
      value: {
        ...{ callsSpoken: true, languages: 'id', numberStyle: 'digits', times: 2, volume: 100 },
        ...{ pack: 'rina', freshSeconds: 60, settleMs: 800, ...over },
      },
    });
  const read = async () => (await office.asOfficer('GET', '/api/voice/state')).json<VoiceState>();
  return { office, set, read };
}

describe('GET /api/voice/state', () => {
  it('says who speaks, and that no pack is set', async () => {
    const { read } = await openWith([]);
    expect(await read()).toEqual({ callsSpoken: true, state: 'on', engine: 'own', pack: '', packs: [] });
  });

  it('names the pack that is set, and what each pack lacks', async () => {
    const { read, set } = await openWith([
      found({
        name: 'baru',
        findings: [{ what: 'clip-missing', clip: 'tujuh' }, { what: 'manifest-missing' }],
      }),
      found({ findings: [{ what: 'field-wrong', field: 'permission' }] }),
    ]);
    expect((await set({ callsSpoken: false })).statusCode).toBe(200);
    const { callsSpoken, pack, packs } = await read();
    expect([callsSpoken, pack]).toEqual([false, 'rina']);
    expect(packs.map(({ name, findings, unnamed }) => ({ name, findings, unnamed }))).toEqual([
      {
        name: 'baru',
        findings: [{ what: 'clip-missing', name: 'tujuh' }, { what: 'manifest-missing' }],
        unnamed: [],
      },
      { name: 'rina', findings: [{ what: 'field-wrong', name: 'permission' }], unnamed: [] },
    ]);
  });

  it('names the counters of this office a pack has no recording for', async () => {
    const without = await openWith([found()]);
    expect((await without.read()).packs[0]?.unnamed).toEqual(['loket BPJS Ketenagakerjaan']);
    const withPlace = await openWith([found({}, ['loket bpjs ketenagakerjaan'])]);
    expect((await withPlace.read()).packs[0]?.unnamed).toEqual([]);
  });
});

describe('the pack in use', () => {
  it('is the one the setting names, looked at again and again', async () => {
    const used: string[] = [];
    const { office, set } = await openWith([found()], used);
    const { look } = createPackWatch(office.deps);
    await look();
    await set({});
    await look();
    await look();
    expect(used).toEqual(['', 'rina', 'rina']);
  });

  it('that cannot be looked at is told, and keeps no watch waiting', async () => {
    const office = await openOffice({
      deps: (deps) => ({
        ...deps,
        voicePacks: scriptedPacks({ use: () => Promise.reject(new Error('EMFILE')) }),
      }),
    });
    onTestFinished(() => office.close());
    await createPackWatch(office.deps).look();
    await expect.poll(() => office.logged.filter((line) => line.includes('voice pack'))).toHaveLength(1);
  });
});
