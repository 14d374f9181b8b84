/** One thing the hall should hear: a call, or (`number` null) the chime alone, to try the sound. */
export interface Announcement {
  readonly number: string | null;
}

/** What announcing needs of the world; a test passes its own. */
export interface Stage {
  after(ms: number, act: () => void): void;
  /** Whether this number is still called. */
  stands(number: string): boolean;
  /** Makes it heard and seen; resolves when it is over. A voice will follow the chime here. */
  perform(announcement: Announcement): Promise<void>;
}

/** A call taken back within this time was never heard. */
const SILENT_MS = 800;

/** Says one thing after another, in the order they came; none is cut short. What no longer stands when its turn comes is never said. */
export class Announcements {
  readonly #stage: Stage;
  #due: Promise<void> = Promise.resolve();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Takes its place in the line; a call is not heard before it has stood for 0.8 s. */
  announce(announcement: Announcement): void {
    const settled = new Promise<void>((resolve) => this.#stage.after(SILENT_MS, resolve));
    const before = this.#due;
    this.#due = (async () => {
      await Promise.all([before, settled]);
      const { number } = announcement;
      if (number === null || this.#stage.stands(number)) await this.#stage.perform(announcement);
    })();
  }
}
