import { describe, expect, it } from 'vitest';
import { err, ok } from '../../domain/result.ts';
import type { Sentence } from '../../server/ports-voice.ts';
import type { ProgramProblem } from '../../voice/engine/run-program.ts';
import type { Speaker } from '../../voice/engine/speaker.ts';
import { writeWav } from '../../voice/mastering/wav.ts';
import { openVoiceIn } from '../support/open-voice.ts';
import { tempDir } from '../support/temp-dir.ts';

/** What masters nothing: these tests are about who is made when. */
const PASSES = { command: process.execPath, args: ['-e', 'process.stdin.pipe(process.stdout)'] };
const WAV = writeWav({ rate: 22_050, samples: new Float64Array(100).fill(0.5) });

const call = (number: string): Sentence => ({
  ...{ what: 'call', language: 'id', number, numberStyle: 'digits', counter: 'loket satu' },
});

/** A voice whose speaker speaks when the test lets it. */
function openVoice(over: Parameters<typeof openVoiceIn>[1] = {}) {
  const begun: string[] = [];
  const held = new Map<string, (problem: ProgramProblem | null) => void>();
  const speaker: Speaker = (sentence) => {
    const number = 'number' in sentence ? sentence.number : '';
    return {
      mark: number,
      raw() {
        begun.push(number);
        const { promise, resolve } = Promise.withResolvers<ProgramProblem | null>();
        held.set(number, resolve);
        return promise.then((problem) => (problem === null ? ok(WAV) : err(problem)));
      },
    };
  };
  const voice = openVoiceIn(tempDir(), { speaker, master: PASSES, ...over });
  return {
    ...{ voice, begun },
    prepare: (...numbers: string[]) => voice.prepare(numbers.map(call)),
    begins: (number: string) => expect.poll(() => held.has(number), { timeout: 5_000 }).toBe(true),
    speaks(number: string, problem: ProgramProblem | null = null) {
      held.get(number)?.(problem);
      held.delete(number);
    },
  };
}

describe('sentences made in advance', () => {
  it('are there when they are called: nothing is made any more', async () => {
    const { voice, begun, prepare, begins, speaks } = openVoice();
    prepare('A-001', 'A-002');
    await begins('A-001');
    speaks('A-001');
    await begins('A-002');
    speaks('A-002');
    await voice.stop();
    expect((await voice.say(call('A-001'))).ok).toBe(true);
    expect(begun).toEqual(['A-001', 'A-002']);
  });

  it('are made once, however often they are next', async () => {
    const { voice, begun, prepare, begins, speaks } = openVoice();
    prepare('A-001', 'A-001', 'A-002');
    await begins('A-001');
    prepare('A-001', 'A-002', 'A-003');
    speaks('A-001');
    await begins('A-002');
    speaks('A-002');
    await begins('A-003');
    prepare('A-002', 'A-003', 'A-001');
    speaks('A-003');
    await voice.stop();
    expect(begun).toEqual(['A-001', 'A-002', 'A-003']);
  });

  it('are not made again and again on a full disk', async () => {
    const { voice, begun, prepare, begins, speaks } = openVoice({
      write: () => Promise.reject(new Error('ENOSPC')),
    });
    prepare('A-001', 'A-002');
    await begins('A-001');
    speaks('A-001');
    await begins('A-002');
    prepare('A-001', 'A-002', 'A-003');
    speaks('A-002');
    await begins('A-003');
    speaks('A-003');
    await voice.stop();
    expect(begun).toEqual(['A-001', 'A-002', 'A-003']);
  });

  it('are made after what somebody waits for, which they make wait for no more than the one begun', async () => {
    const { voice, begun, prepare, begins, speaks } = openVoice();
    prepare('A-001', 'A-002', 'A-003');
    await begins('A-001');
    const said = voice.say(call('A-003'));
    speaks('A-001');
    await begins('A-003');
    speaks('A-003');
    expect((await said).ok).toBe(true);
    await begins('A-002');
    speaks('A-002');
    await voice.stop();
    expect(begun).toEqual(['A-001', 'A-003', 'A-002']);
  });

  it('are given up where nothing can be spoken, and tried anew at the next change', async () => {
    const { voice, begun, prepare, begins, speaks } = openVoice();
    prepare('A-001', 'A-002');
    await begins('A-001');
    speaks('A-001', 'stopped');
    await expect.poll(() => voice.state()).toBe('off');
    prepare('A-002', 'A-003');
    await begins('A-002');
    speaks('A-002');
    await begins('A-003');
    expect(voice.state()).toBe('on');
    speaks('A-003');
    await voice.stop();
    expect(begun).toEqual(['A-001', 'A-002', 'A-003']);
  });
});

describe('a call', () => {
  it('is made next, and never refused, though a kiosk asks for more than there is room for', async () => {
    const { voice, begun, begins, speaks } = openVoice();
    const guide = Array.from({ length: 9 }, (_, place) =>
      voice.say({ what: 'ticket-reminder', language: 'id', number: `B-00${place}` }),
    );
    await begins('B-000');
    expect(await Promise.race(guide)).toEqual({ ok: false, error: 'busy' });
    const called = voice.say(call('A-001'));
    speaks('B-000');
    await begins('A-001');
    speaks('A-001');
    expect((await called).ok).toBe(true);
    expect(begun).toEqual(['B-000', 'A-001']);
    for (let place = 1; place < 8; place += 1) {
      await begins(`B-00${place}`);
      speaks(`B-00${place}`);
    }
    await voice.stop();
  });
});

describe('whoever asks', () => {
  it('waits only so long, while the sentence goes on being made for the next who asks', async () => {
    const { voice, begun, begins, speaks } = openVoice({ patienceMs: 20 });
    expect(await voice.say(call('A-001'))).toEqual({ ok: false, error: 'off' });
    await begins('A-001');
    speaks('A-001');
    await expect.poll(async () => (await voice.say(call('A-001'))).ok).toBe(true);
    expect(begun).toEqual(['A-001']);
  });

  it('hears the Indonesian sentence though the English one does not come', async () => {
    const { voice, begins, speaks } = openVoice({ patienceMs: 300 });
    const parts = [
      { sentence: call('A-001'), times: 2 },
      { sentence: { ...call('A-002'), language: 'en' } as Sentence, times: 1 },
    ];
    const announced = voice.announce(parts);
    await begins('A-001');
    speaks('A-001');
    const heard = await announced;
    const alone = await voice.announce(parts.slice(0, 1));
    expect(heard.ok && heard.value.length).toBeGreaterThan(10_000);
    expect(heard).toEqual(alone);
    expect(await voice.announce(parts.slice(1))).toEqual({ ok: false, error: 'off' });
  });

  it('is told when what speaks breaks, and the line goes on', async () => {
    const breaks: Speaker = () => ({
      mark: 1,
      raw: () => Promise.reject(new Error('out of tune')),
    });
    const voice = openVoiceIn(tempDir(), { speaker: breaks });
    expect(await voice.say(call('A-001'))).toEqual({ ok: false, error: 'off' });
    expect(await voice.say(call('A-001'))).toEqual({ ok: false, error: 'off' });
    expect(voice.logged).toEqual(['the voice failed Error: out of tune']);
    expect(voice.state()).toBe('off');
  });
});
