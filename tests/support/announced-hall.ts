import {
  type Announcement,
  Announcements,
  type Call,
  type LineRules,
} from '../../display-ui/announcements.ts';
import { SaidCalls, type Shelf } from '../../display-ui/said-calls.ts';

/** How long an announcement of this hall lasts, and when most of it was heard, ms. */
export const LASTS_MS = 5_000;
export const HEARD_MS = 3_000;

/** What a screen of this hall did. */
export interface Screen {
  readonly line: Announcements;
  /** What began: "800 A-001". */
  readonly begun: readonly string[];
  /** The page is gone: nothing it began goes on. */
  close(): void;
}

/** A hall with its numbers, by vitest's fake timers; `called` are the events by which numbers are called. */
export class AnnouncedHall {
  readonly called = new Map<string, number>();
  readonly shelf: Shelf = memoryShelf();
  rules: LineRules = { settleMs: 800, freshMs: 60_000 };
  /** Calls of which most was heard, on any screen. */
  readonly heard: number[] = [];
  /** The most that was ever heard at one time on one screen. */
  atOnce = 0;
  /** The number at whose announcement the page breaks. */
  breaksAt: string | null = null;
  /** What is waited for before a turn. */
  reading: Promise<void> = Promise.resolve();
  expected: readonly number[] = [];

  /** Opens a screen, as at a reload; on this shelf. */
  open(shelf: Shelf | null = this.shelf): Screen {
    const begun: string[] = [];
    let living = true;
    let sounding = 0;
    const after = (ms: number, act: () => void) => void setTimeout(() => living && act(), ms);
    const perform = async (one: Announcement, heard: () => void) => {
      begun.push(`${Date.now()} ${one.what === 'call' ? one.number : 'test'}`);
      if (one.what === 'call' && one.number === this.breaksAt) throw new Error('the loudspeaker broke');
      sounding += 1;
      this.atOnce = Math.max(this.atOnce, sounding);
      after(HEARD_MS, () => {
        if (one.what === 'call') this.heard.push(one.seq);
        heard();
      });
      await new Promise<void>((resolve) => after(LASTS_MS, resolve));
      sounding -= 1;
    };
    const line = new Announcements(
      {
        ...{ now: () => Date.now(), after, perform },
        rules: () => this.rules,
        upToDate: () => this.reading,
        standing: ({ number }) => this.called.get(number) ?? null,
        expects: (seqs) => {
          this.expected = seqs;
        },
      },
      new SaidCalls(shelf),
    );
    return {
      line,
      begun,
      close: () => {
        living = false;
      },
    };
  }

  /** A number is called by this event; what the socket says of it. */
  call(number: string, seq: number): Call {
    this.called.set(number, seq);
    return { number, seq };
  }
}

/** What a tab keeps. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (place) => kept.get(place) ?? null,
    setItem: (place, text) => void kept.set(place, text),
  };
}
