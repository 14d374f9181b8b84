/** Which page stands now: slide by slide, part by part, each for as long as the others; it stands still on request. */
export class PageTurner {
  #slide = 0;
  #part = 0;
  /** How long it has stood, and when it was last looked at: milliseconds. */
  #stood = 0;
  #lookedAt: number | null = null;

  /** A page that comes back after a call starts its time anew if it had little left. */
  static readonly LEAST_MS = 3000;

  /**
   * Lets time pass up to `now` (monotonic or server milliseconds) and says which page stands.
   * @param parts how many pages each slide has now
   * @param seconds how long a page stands
   * @param running false while a call is announced, or no page is seen
   */
  turn(
    now: number,
    parts: readonly number[],
    seconds: number,
    running: boolean,
  ): { slide: number; part: number } {
    const passed = this.#lookedAt === null ? 0 : Math.max(0, now - this.#lookedAt);
    this.#lookedAt = now;
    const span = seconds * 1000;
    if (running) this.#stood += Math.min(passed, span);
    else this.#stood = Math.min(this.#stood, Math.max(0, span - PageTurner.LEAST_MS));
    if (this.#stood >= span) this.#next(parts);
    this.#slide = parts.length === 0 ? 0 : this.#slide % parts.length;
    this.#part = Math.min(this.#part, Math.max(0, (parts[this.#slide] ?? 1) - 1));
    return { slide: this.#slide, part: this.#part };
  }

  #next(parts: readonly number[]): void {
    this.#stood = 0;
    this.#part += 1;
    if (this.#part < (parts[this.#slide] ?? 0)) return;
    this.#part = 0;
    this.#slide += 1;
  }
}
