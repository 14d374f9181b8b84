import type { ConnectedTv, DisplayWord, ScreenKind, ScreensNow } from '../../contract/screens.ts';
import type { AskedScreen, Screens } from '../ports.ts';

interface Connected extends Pick<ConnectedTv, 'name' | 'test'> {
  readonly kind: ScreenKind | null;
  /** The paired device it is. */
  readonly device: string | null;
  readonly asked: AskedScreen;
  readonly word: Pick<DisplayWord, 'voice'> & Partial<Pick<DisplayWord, 'sound'>>;
}

/** Keeps the list of the screens that are connected. It begins empty: whoever is there connects again after a start. */
export function createScreens(): Screens {
  const connected = new Map<symbol, Connected>();
  const listeners = new Set<() => void>();
  const ofKind = (kind: ScreenKind) => [...connected.values()].filter((one) => one.kind === kind);
  const now = (): ScreensNow => {
    const tvs = ofKind('display').map(toldOf);
    return {
      displays: tvs.length,
      kiosks: ofKind('kiosk').length,
      ...{ sound: soundOf(tvs), voice: voiceOf(tvs), tvs },
    };
  };
  let told = JSON.stringify(now());
  const tell = () => {
    const after = JSON.stringify(now());
    if (after === told) return;
    told = after;
    for (const listener of listeners) listener();
  };

  return {
    now,
    enter(kind, asked, device) {
      const key = Symbol();
      const become = (over: Partial<Connected>) => {
        const screen = connected.get(key);
        if (screen === undefined) return;
        connected.set(key, { ...screen, ...over });
        tell();
      };
      connected.set(key, { kind, device, asked, name: null, test: null, word: {} });
      tell();
      return {
        says({ test, ...word }) {
          const screen = connected.get(key);
          if (kind !== 'display' || screen === undefined) return;
          become({ word, test: test ?? screen.test });
        },
        isNamed: (name) => become({ name }),
        leave() {
          connected.delete(key);
          tell();
        },
      };
    },
    ring() {
      for (const [key, screen] of connected) {
        if (screen.kind !== 'display') continue;
        connected.set(key, { ...screen, test: 'asked' });
        screen.asked.ring();
      }
      tell();
    },
    measure(device) {
      const meant = ofKind('kiosk').filter((one) => one.device === device);
      for (const { asked } of meant) asked.measure();
      return meant.length;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function toldOf({ name, word, test }: Connected): ConnectedTv {
  return { name, sound: word.sound ?? 'unknown', voice: word.voice ?? 'unknown', test };
}

/** One TV that stays silent is one too many; only where all that are to be heard said so the sound is on. */
function soundOf(tvs: readonly ConnectedTv[]): ScreensNow['sound'] {
  if (tvs.some(({ sound }) => sound === 'blocked')) return 'blocked';
  const audible = tvs.filter(({ sound }) => sound !== 'set-off');
  return audible.length > 0 && audible.every(({ sound }) => sound === 'on') ? 'on' : 'unknown';
}

/** One TV that could not speak the last call is told of; where none has called yet nothing is known. */
function voiceOf(tvs: readonly ConnectedTv[]): ScreensNow['voice'] {
  if (tvs.some(({ voice }) => voice === 'off')) return 'off';
  return tvs.some(({ voice }) => voice === 'on') ? 'on' : 'unknown';
}
