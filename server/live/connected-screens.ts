import type { DisplayWord, ScreenKind, ScreensNow } from '../../contract/screens.ts';
import type { Screens } from '../ports.ts';

interface Connected {
  readonly kind: ScreenKind | null;
  readonly ring: () => void;
  sound: DisplayWord['sound'] | null;
}

/** Keeps the list of the screens that are connected. It begins empty: whoever is there connects again after a start. */
export function createScreens(): Screens {
  const connected = new Set<Connected>();
  const ofKind = (kind: ScreenKind) => [...connected].filter((one) => one.kind === kind);
  return {
    enter(kind, ring) {
      const screen: Connected = { kind, ring, sound: null };
      connected.add(screen);
      return {
        says({ sound }) {
          if (kind === 'display') screen.sound = sound;
        },
        leave: () => void connected.delete(screen),
      };
    },
    now() {
      const displays = ofKind('display');
      return { displays: displays.length, kiosks: ofKind('kiosk').length, sound: soundOf(displays) };
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
