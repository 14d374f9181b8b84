import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnouncementPlayer, type Loudspeaker, type Manner } from '../../display-ui/announcement-player.ts';
import { CallSounds } from '../../display-ui/call-sounds.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const CHIME_MS = 1_400;
const SPOKEN_MS = 10_000;
const MANNER: Manner = { spoken: true, audible: true, volume: 80 };
const CALL = { what: 'call', seq: 7, number: 'A-001' } as const;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const after = (ms: number, act: () => void) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** A TV whose loudspeaker stands still after so many ms; `files`: what the server answers, after how long. */
function tv({ stuckAt = Number.POSITIVE_INFINITY, deaf = false, takes = 50, files = true } = {}) {
  const log: string[] = [];
  const asked: string[] = [];
  const note = (what: string) => void log.push(`${Date.now()} ${what}`);
  const server = { files };
  const sounds = new CallSounds(async (path: string) => {
    asked.push(path);
    await new Promise((resolve) => setTimeout(resolve, takes));
    return server.files ? path : null;
  });
  const lengthOf = (sound: string) => (sound === 'chime' ? CHIME_MS : SPOKEN_MS);
  const loudspeaker: Loudspeaker<string> = {
    lengthOf,
    async begin(sound, volume) {
      if (deaf) return null;
      note(`${sound} at ${volume}`);
      const began = Date.now();
      const ms = lengthOf(sound);
      return {
        ms,
        ended: new Promise<void>((resolve) => {
          if (stuckAt > ms) setTimeout(resolve, ms);
        }),
        heardMs: () => Math.min(stuckAt, Date.now() - began),
        stop: () => note('stopped'),
      };
    },
    mend: () => note('mended'),
  };
  const player = new AnnouncementPlayer(sounds, loudspeaker, { after });
  const play = (manner: Manner = MANNER, what: Parameters<typeof player.play>[0] = CALL) =>
    player
      .play(what, manner, { begins: () => note('begins'), heard: () => note('heard') })
      .then((how) => note(`over: ${how}`));
  return { log, asked, sounds, server, play };
}

describe('an announcement', () => {
  it('is the server’s sound of this call, and most of it was heard after six tenths', async () => {
    const { log, play } = tv();
    void play();
    await pass(20_000);
    expect(log).toEqual(['50 /api/voice/calls/7 at 80', '50 begins', '6050 heard', '10050 over: spoken']);
  });

  it('begins at once when its sound was expected, and is asked for once', async () => {
    const { log, asked, sounds, play } = tv();
    sounds.expect(['/api/voice/calls/7']);
    await pass(800);
    void play();
    await pass(0);
    expect(log).toEqual(['800 /api/voice/calls/7 at 80', '800 begins']);
    expect(asked).toHaveLength(1);
  });

  it('is the chime when there is no sound, after it was asked for once more', async () => {
    const { log, asked, sounds, play } = tv({ files: false });
    sounds.expect(['/api/voice/calls/7']);
    await pass(800);
    void play();
    await pass(20_000);
    expect(log.map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      ...['chime at 80', 'begins', 'heard', 'over: chimed'],
    ]);
    expect(log[0]).toBe('850 chime at 80');
    expect(asked).toHaveLength(2);
  });

  it('is spoken when the voice came back before its turn', async () => {
    const { log, sounds, server, play } = tv({ files: false });
    sounds.expect(['/api/voice/calls/7']);
    await pass(500);
    server.files = true;
    void play();
    await pass(20_000);
    expect(log.at(-1)).toContain('over: spoken');
  });

  it('is the chime when the sound is not there three seconds after it was due', async () => {
    const { log, play } = tv({ takes: 3_500 });
    void play();
    await pass(20_000);
    expect(log).toEqual(['3000 chime at 80', '3000 begins', '3840 heard', '4400 over: chimed']);
  });

  it('is the chime, and nothing is asked for, where calls are not spoken', async () => {
    const { log, asked, play } = tv();
    void play({ ...MANNER, spoken: false });
    await pass(20_000);
    expect(log).toEqual(['0 chime at 80', '0 begins', '840 heard', '1400 over: quiet']);
    expect(asked).toEqual([]);
  });

  it('makes no sound and asks for none on a TV that is to be quiet, and takes its time', async () => {
    const { log, asked, play } = tv();
    void play({ ...MANNER, audible: false });
    await pass(20_000);
    expect(log).toEqual(['0 begins', '840 heard', '1400 over: quiet']);
    expect(asked).toEqual([]);
  });

  it('takes as long as its sound where the loudspeaker is blocked, so that the next has its own turn', async () => {
    const { log, play } = tv({ deaf: true });
    void play();
    await pass(20_000);
    expect(log).toEqual(['50 begins', '6050 heard', '10050 over: quiet']);
  });

  it('on a loudspeaker that stops does not hang, was not heard, and has it mended', async () => {
    const { log, play } = tv({ stuckAt: 2_000 });
    void play();
    await pass(11_000);
    expect(log.at(-1)).toBe('50 begins');
    await pass(2_000);
    expect(log.slice(2)).toEqual(['12050 stopped', '12050 mended', '12050 over: quiet']);
  });

  it('that tries the sound plays the sound for it', async () => {
    const { asked, play } = tv();
    void play(MANNER, { what: 'sound-test' });
    await pass(20_000);
    expect(asked).toEqual(['/api/voice/sound-test']);
  });
});

describe('sounds that are expected', () => {
  it('are fetched three ahead, kept while they are, and let go of after', async () => {
    const { asked, sounds } = tv();
    sounds.expect(['/1', '/2', '/3', '/4', '/5']);
    expect(asked).toEqual(['/1', '/2', '/3']);
    sounds.expect(['/2', '/3', '/4', '/5']);
    expect(asked).toEqual(['/1', '/2', '/3', '/4']);
    expect(sounds.size).toBe(3);
    sounds.expect([]);
    expect(sounds.size).toBe(0);
  });
});
