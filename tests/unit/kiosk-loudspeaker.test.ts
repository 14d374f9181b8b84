import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Loudspeaker } from '../../kiosk-ui/loudspeaker.ts';

/** How long each sound lasts, and how many contexts were opened and closed. */
const SOUND_MS = 3_000;
const machine = { plugged: true, opened: 0, closed: 0, begun: 0 };

class ScriptedSource extends EventTarget {
  buffer: { duration: number } | null = null;
  connect(): void {}
  stop(): void {
    if (machine.plugged) this.dispatchEvent(new Event('ended'));
  }
  start(): void {
    machine.begun += 1;
    setTimeout(() => this.stop(), SOUND_MS);
  }
}

class ScriptedContext {
  readonly state = 'running';
  readonly destination = {};
  constructor() {
    machine.opened += 1;
  }
  async resume(): Promise<void> {}
  async close(): Promise<void> {
    machine.closed += 1;
  }
  async decodeAudioData(): Promise<{ duration: number }> {
    return { duration: SOUND_MS / 1000 };
  }
  createBufferSource(): ScriptedSource {
    return new ScriptedSource();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(machine, { plugged: true, opened: 0, closed: 0, begun: 0 });
  vi.stubGlobal('AudioContext', ScriptedContext);
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array(8)));
  vi.stubGlobal('localStorage', { getItem: () => null });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What became of it, once it is over. */
function played(speaker: Loudspeaker): { how: string } {
  const told = { how: 'not over' };
  void speaker.playAll(['/a', '/b']).then((how) => {
    told.how = how;
  });
  return told;
}

describe('the kiosk’s loudspeaker', () => {
  it('plays one sentence after another to their ends', async () => {
    const told = played(new Loudspeaker());
    await vi.advanceTimersByTimeAsync(2 * SOUND_MS);
    expect(told.how).toBe('not over');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([told.how, machine.begun, machine.opened, machine.closed]).toEqual(['over', 2, 1, 0]);
  });

  it('whose plug is pulled keeps nobody: it was not heard, and is opened anew for the next', async () => {
    const speaker = new Loudspeaker();
    machine.plugged = false;
    const told = played(speaker);
    await vi.advanceTimersByTimeAsync(SOUND_MS + 3_000);
    expect([told.how, machine.begun, machine.closed]).toEqual(['unheard', 1, 1]);
    machine.plugged = true;
    const again = played(speaker);
    await vi.advanceTimersByTimeAsync(3 * SOUND_MS);
    expect([again.how, machine.opened]).toEqual(['over', 2]);
  });

  it('that is hushed says so, and not that it could not be heard', async () => {
    const speaker = new Loudspeaker();
    const told = played(speaker);
    await vi.advanceTimersByTimeAsync(1_000);
    speaker.hush();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.how).toBe('hushed');
  });
});
