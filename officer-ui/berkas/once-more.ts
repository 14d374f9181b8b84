/**
 * Work that runs one at a time. Asked for while it runs, it runs once more afterwards: whoever asked last sees it
 * done with what there was when they asked.
 */
export class OnceMore {
  readonly #work: () => Promise<void>;
  #asked = false;
  #running = false;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Settles at once when the work is under way already, else when all that was asked for is done. */
  async ask(): Promise<void> {
    this.#asked = true;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#asked) {
        this.#asked = false;
        await this.#work();
      }
    } finally {
      this.#running = false;
    }
  }
}
