import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../server/ports-voice.ts';
import { loudness } from '../../voice/mastering/loudness.ts';
import { peak } from '../../voice/mastering/sound.ts';
import { readWav } from '../../voice/mastering/wav.ts';
import { OWN_ENGINE, openVoiceIn, scriptedEngine } from '../support/open-voice.ts';
import { tempDir } from '../support/temp-dir.ts';

const sentence = (number: string, language: Sentence['language'] = 'id'): Sentence => ({
  ...{ what: 'ticket-reminder', language, number },
});
const HANGS = (mark: string) =>
  scriptedEngine(
    `require('fs').writeFileSync(${JSON.stringify(mark)}, String(process.pid)); setInterval(() => {}, 1000);`,
  );
const pidIn = async (mark: string): Promise<number> => {
  await expect
    .poll(() => existsSync(mark) && readFileSync(mark, 'utf8') !== '', { timeout: 10_000 })
    .toBe(true);
  return Number(readFileSync(mark, 'utf8'));
};
const lives = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('the voice, by the engine that comes with the program', () => {
  it.each(['id', 'en'] as const)(
    'speaks a reminder in %s: as long as speech is, as loud as it should be',
    async (language) => {
      const voice = openVoiceIn(tempDir());
      const spoken = await voice.say(sentence('B-004', language));
      expect(spoken.ok).toBe(true);
      if (!spoken.ok) return;
      const sound = readWav(spoken.value);
      if (!sound.ok) throw new Error(sound.error);
      const seconds = sound.value.samples.length / sound.value.rate;
      expect(sound.value.rate).toBe(22_050);
      expect(seconds).toBeGreaterThan(4);
      expect(seconds).toBeLessThan(9);
      expect(Math.abs(loudness(sound.value) + 16)).toBeLessThan(0.5);
      expect(peak(sound.value)).toBeLessThanOrEqual(-1);
      expect(voice.logged).toEqual([]);
    },
  );

  it('says another number in another way, and the same number each time alike', async () => {
    const [voice, other] = [openVoiceIn(tempDir()), openVoiceIn(tempDir())];
    const four = await voice.say(sentence('B-004'));
    const again = await other.say(sentence('B-004'));
    const five = await voice.say(sentence('B-005'));
    expect(four).toEqual(again);
    expect(four).not.toEqual(five);
  });

  it('does not begin again what it has said before, or is just saying', async () => {
    const directory = tempDir();
    let begun = 0;
    const counted = (manner: Parameters<typeof OWN_ENGINE>[0]) => {
      begun += 1;
      return OWN_ENGINE(manner);
    };
    const voice = openVoiceIn(directory, { engines: [counted] });
    const [one, other] = await Promise.all([voice.say(sentence('A-001')), voice.say(sentence('A-001'))]);
    expect(one).toEqual(other);
    expect(await voice.say(sentence('A-001'))).toEqual(one);
    expect(await openVoiceIn(directory, { engines: [counted] }).say(sentence('A-001'))).toEqual(one);
    expect(begun).toBe(1);
  });

  it('makes a sentence anew whose file was damaged', async () => {
    const directory = tempDir();
    const voice = openVoiceIn(directory);
    const before = await voice.say(sentence('C-010'));
    const [file = ''] = readdirSync(join(directory, 'voice'));
    const path = join(directory, 'voice', file);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 2_000, 3_000);
    writeFileSync(path, bytes);
    expect(await voice.say(sentence('C-010'))).toEqual(before);
    expect(readFileSync(path)).not.toEqual(bytes);
    expect(voice.logged).toEqual([]);
  });

  it('is heard on a full disk too, and says so once', async () => {
    const write = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }));
    const voice = openVoiceIn(tempDir(), { write });
    for (const number of ['A-001', 'A-002']) expect((await voice.say(sentence(number))).ok).toBe(true);
    expect(voice.logged).toEqual(['keeping what was spoken failed Error: ENOSPC: no space left']);
  });
});

describe('an engine that fails', () => {
  it('is passed over for the next: one that is not installed, dies in mid sentence, or writes no sound', async () => {
    const broken = [
      () => ({ command: 'no-such-program-in-this-office', args: [] }),
      scriptedEngine("process.stdout.write('RIFF'); process.kill(process.pid, 'SIGKILL')"),
      scriptedEngine(''),
    ];
    const voice = openVoiceIn(tempDir(), { engines: [...broken, OWN_ENGINE] });
    expect((await voice.say(sentence('A-001'))).ok).toBe(true);
    expect(voice.logged).toEqual([]);
  });

  it('is passed over when the machine cannot even begin it', async () => {
    // Node refuses a NUL in the way it refuses when there is no memory: by throwing.
    const impossible = () => ({ command: 'espeak\0ng', args: [] });
    const voice = openVoiceIn(tempDir(), { engines: [impossible] });
    expect(await voice.say(sentence('A-001'))).toEqual({ ok: false, error: 'off' });
    expect(voice.logged).toEqual(['the voice failed stopped']);
  });

  it('leaves the sentence unsaid when it is killed, and the next one is said', async () => {
    const directory = tempDir();
    const mark = join(directory, 'pid');
    let first = true;
    const engine = (manner: Parameters<typeof OWN_ENGINE>[0]) => {
      const now = first ? HANGS(mark) : OWN_ENGINE;
      first = false;
      return now(manner);
    };
    const voice = openVoiceIn(directory, { engines: [engine] });
    const [lost, next] = [voice.say(sentence('A-001')), voice.say(sentence('A-002'))];
    process.kill(await pidIn(mark), 'SIGKILL');
    expect(await lost).toEqual({ ok: false, error: 'off' });
    expect((await next).ok).toBe(true);
    expect(voice.logged).toEqual(['the voice failed stopped']);
  });

  it('is ended when it takes too long, and nothing of it goes on', async () => {
    const directory = tempDir();
    const mark = join(directory, 'pid');
    const voice = openVoiceIn(directory, { engines: [HANGS(mark)], deadlineMs: 2_000 });
    const spoken = voice.say(sentence('A-001'));
    const pid = await pidIn(mark);
    expect(lives(pid)).toBe(true);
    expect(await spoken).toEqual({ ok: false, error: 'off' });
    expect(lives(pid)).toBe(false);
  });

  it('is told of once, and again only after it had spoken in between', async () => {
    let works = false;
    const engine = (manner: Parameters<typeof OWN_ENGINE>[0]) =>
      works ? OWN_ENGINE(manner) : scriptedEngine('process.exit(1)')(manner);
    const voice = openVoiceIn(tempDir(), { engines: [engine] });
    for (const number of ['A-001', 'A-002', 'A-003']) {
      expect(await voice.say(sentence(number))).toEqual({ ok: false, error: 'off' });
    }
    expect(voice.logged).toHaveLength(1);
    expect(voice.state()).toBe('off');
    works = true;
    expect((await voice.say(sentence('A-001'))).ok).toBe(true);
    expect(voice.state()).toBe('on');
    works = false;
    await voice.say(sentence('A-004'));
    expect(voice.logged).toHaveLength(2);
  });

  it('that hangs is asked first no longer once another spoke', async () => {
    const directory = tempDir();
    const [mark, tries] = [join(directory, 'pid'), { hanging: 0 }];
    const hanging = (manner: Parameters<typeof OWN_ENGINE>[0]) => {
      tries.hanging += 1;
      return HANGS(mark)(manner);
    };
    const voice = openVoiceIn(directory, { engines: [hanging, OWN_ENGINE], deadlineMs: 3_000 });
    expect(voice.state()).toBe('unknown');
    for (const number of ['A-001', 'A-002']) expect((await voice.say(sentence(number))).ok).toBe(true);
    expect(tries.hanging).toBe(1);
    expect(voice.state()).toBe('on');
  });

  it('is passed over when what it writes is no sound', async () => {
    const talks = scriptedEngine("process.stdout.write('Halo')");
    const voice = openVoiceIn(tempDir(), { engines: [talks, OWN_ENGINE] });
    expect((await voice.say(sentence('A-001'))).ok).toBe(true);
  });

  it('with something to say that is no sound is not played', async () => {
    const voice = openVoiceIn(tempDir(), { engines: [scriptedEngine("process.stdout.write('Halo')")] });
    expect(await voice.say(sentence('A-001'))).toEqual({ ok: false, error: 'off' });
  });
});

describe('the line before the voice', () => {
  it('takes one sentence at a time, eight in all, and refuses the ninth at once', async () => {
    const directory = tempDir();
    const log = join(directory, 'log');
    const slow = scriptedEngine(
      `const fs = require('fs'); fs.appendFileSync(${JSON.stringify(log)}, '<');
       setTimeout(() => { fs.appendFileSync(${JSON.stringify(log)}, '>'); process.exit(1); }, 250);`,
    );
    const voice = openVoiceIn(directory, { engines: [slow] });
    const all = Array.from({ length: 9 }, (_, index) => voice.say(sentence(`A-00${index}`)));
    expect(await all[8]).toEqual({ ok: false, error: 'busy' });
    expect(existsSync(log) ? readFileSync(log, 'utf8').length : 0).toBeLessThan(16);
    await Promise.all(all);
    expect(readFileSync(log, 'utf8')).toBe('<>'.repeat(8));
  });

  it('ends at once when the office stops', async () => {
    const directory = tempDir();
    const mark = join(directory, 'pid');
    const voice = openVoiceIn(directory, { engines: [HANGS(mark)] });
    const spoken = [voice.say(sentence('A-001')), voice.say(sentence('A-002'))];
    const pid = await pidIn(mark);
    await voice.stop();
    await Promise.all(spoken);
    expect(lives(pid)).toBe(false);
    expect(voice.logged).toEqual([]);
    expect(await voice.say(sentence('A-003'))).toEqual({ ok: false, error: 'busy' });
  });
});
