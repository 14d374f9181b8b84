import type { Followed } from '../contract/follow.ts';

/** Long enough to be felt in a pocket. */
const BUZZ_MS = [400, 200, 400, 200, 900];
const TITLE_EVERY_MS = 1_000;

/** Whether the phone has to ring: it is called now and was not before, or it is called once more. */
export function ringsNow(before: Followed | null, now: Followed): boolean {
  if (now.what !== 'ticket' || now.state !== 'called') return false;
  if (before === null || before.what !== 'ticket' || before.state !== 'called') return true;
  return now.calls > before.calls;
}

/** Whether this phone can buzz at all. */
export function canBuzz(): boolean {
  return 'vibrate' in navigator;
}

/** A browser lets a page buzz only once somebody has touched it. */
export function buzz(pattern: number | number[] = BUZZ_MS): void {
  if (canBuzz()) navigator.vibrate(pattern);
}

/** The title of the page: it is what a phone shows of a page in the background. */
export class TitleSign {
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Shows one title; with `other` the two take turns until the next call of this. */
  show(title: string, other?: string): void {
    clearInterval(this.#timer);
    document.title = title;
    if (other === undefined) return;
    let turn = 0;
    this.#timer = setInterval(() => {
      turn += 1;
      document.title = turn % 2 === 0 ? title : other;
    }, TITLE_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
