import type { DisplayWord, ScreenKind, ScreensNow } from '../../contract/screens.ts';
import type { Screens } from '../ports.ts';

interface Connected {
  readonly kind: ScreenKind | null;
  readonly ring: () => void;
  sound: DisplayWord['sound'] | null;
  voice: DisplayWord['voice'] | null;
}

/** Keeps the list of the screens that are connected. It begins empty: whoever is there connects again after a start. */
export function createScreens(): Screens {
  const connected = new Set<Connected>();
  const ofKind = (kind: ScreenKind) => [...connected].filter((one) => one.kind === kind);
  return {
    enter(kind, ring) {
      const screen: Connected = { kind, ring, sound: null, voice: null };
      connected.add(screen);
      return {
        says({ sound, voice = screen.voice ?? undefined }) {
          if (kind !== 'display') return;
          screen.sound = sound;
          screen.voice = voice ?? null;
        },
        leave: () => void connected.delete(screen),
      };
    },
    now() {
      const displays = ofKind('display');
      return {
        displays: displays.length,
        kiosks: ofKind('kiosk').length,
        sound: soundOf(displays),
        voice: voiceOf(displays),
      };
    },
    ring() {
      for (const { ring } of ofKind('display')) ring();
    },
  };
}

/** One TV that stays silent is one too many; only where all of them said so the sound is on. */
function soundOf(displays: readonly Connected[]): ScreensNow['sound'] {
  if (displays.some(({ sound }) => sound === 'blocked')) return 'blocked';
  return displays.length > 0 && displays.every(({ sound }) => sound === 'on') ? 'on' : 'unknown';
}

/** One TV that could not speak the last call is told of; where none has called yet nothing is known. */
function voiceOf(displays: readonly Connected[]): ScreensNow['voice'] {
  if (displays.some(({ voice }) => voice === 'off')) return 'off';
  return displays.some(({ voice }) => voice === 'on') ? 'on' : 'unknown';
}
