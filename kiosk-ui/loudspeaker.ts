/** Plays one sound at a time. */
export class Loudspeaker {
  #playing: HTMLAudioElement | null = null;

  /** Plays what lies at this address, in place of what was playing. False when it could not be heard. */
  async play(address: string): Promise<boolean> {
    this.hush();
    const sound = new Audio(address);
    this.#playing = sound;
    try {
      await sound.play();
      return true;
    } catch {
      // Hushed before it began, it was not refused.
      return this.#playing !== sound;
    }
  }

  hush(): void {
    this.#playing?.pause();
    this.#playing = null;
  }
}
