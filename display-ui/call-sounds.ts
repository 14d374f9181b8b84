/** So many are fetched before their turn; the others wait on the server, where they take no room on a TV. */
const AHEAD = 3;

/**
 * Sounds of announcements, fetched as soon as they are expected. What is expected no more is let go of: a TV runs for
 * months.
 */
export class CallSounds<Sound> {
  readonly #fetch: (path: string) => Promise<Sound | null>;
  readonly #coming = new Map<string, Promise<Sound | null>>();

  /** `fetch` answers null when no sound could be had, and never rejects. */
  constructor(fetch: (path: string) => Promise<Sound | null>) {
    this.#fetch = fetch;
  }

  /** What will be played, soonest first. */
  expect(paths: readonly string[]): void {
    const soon = paths.slice(0, AHEAD);
    for (const path of this.#coming.keys()) if (!soon.includes(path)) this.#coming.delete(path);
    for (const path of soon) if (!this.#coming.has(path)) this.#coming.set(path, this.#fetch(path));
  }

  /** The sound; asked for once more where it could not be had in advance: its turn has come. */
  async take(path: string): Promise<Sound | null> {
    return (await this.#coming.get(path)) ?? this.#fetch(path);
  }

  /** How many are held. */
  get size(): number {
    return this.#coming.size;
  }
}
