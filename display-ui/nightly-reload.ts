import { OFFICE_OFFSET_MS, officeDayOf } from '../domain/calendar/day.ts';

const DAY_MS = 86_400_000;
/** A night in which it could not be done by then is left out: nobody wants it in the morning. */
const WITHIN_MS = 2 * 3_600_000;
/** A page that has only just come is as good as new. */
const OLD_AFTER_MS = 10 * 60_000;

const LAST = 'loket-display-reloaded';

/** What the nightly reload needs of the page; a test passes its own. */
export interface ReloadWorld {
  /** Server epoch milliseconds. */
  now(): number;
  /** How long the page has been there, ms. */
  age(): number;
  /** Whether a call is being announced. */
  isBusy(): boolean;
  /** Asks the server whether it is there; never throws. */
  answers(): Promise<boolean>;
  reload(): void;
  readonly kept: Pick<Storage, 'getItem' | 'setItem'>;
}

/**
 * Loads the page anew once a night, so that no leak of a browser that runs for months adds up: only while the server
 * answers, since a page that cannot be loaded is a black wall.
 */
export class NightlyReload {
  readonly #world: ReloadWorld;
  #asking = false;

  constructor(world: ReloadWorld) {
    this.#world = world;
  }

  /** To be called now and then. `reloadAt`: time of day in the office, "03:00". */
  async look(reloadAt: string): Promise<void> {
    const night = this.#night(reloadAt);
    if (night === null || this.#asking || this.#world.isBusy()) return;
    this.#asking = true;
    const there = await this.#world.answers();
    this.#asking = false;
    if (!there || this.#world.isBusy() || this.#night(reloadAt) !== night) return;
    this.#keep(night);
    this.#world.reload();
  }

  /** The night whose reload is due now, named by its day; null while none is. */
  #night(reloadAt: string): string | null {
    const { now, age } = this.#world;
    const since = sinceTime(now(), reloadAt);
    const due = since < WITHIN_MS && age() > since && age() >= OLD_AFTER_MS;
    const night = officeDayOf(now() - since);
    return due && this.#kept() !== night ? night : null;
  }

  #kept(): string | null {
    try {
      return this.#world.kept.getItem(LAST);
    } catch {
      return null;
    }
  }

  #keep(night: string): void {
    try {
      this.#world.kept.setItem(LAST, night);
    } catch {
      // The page's own age keeps it from going round in circles.
    }
  }
}

/** Milliseconds since it was last this time of day in the office. */
function sinceTime(at: number, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const moment = (hours * 60 + minutes) * 60_000;
  return (((at + OFFICE_OFFSET_MS - moment) % DAY_MS) + DAY_MS) % DAY_MS;
}
