import type { DisplayScreen } from '../contract/screens.ts';
import type { Api } from '../ui-kit/api-client.ts';
import { screenPath } from './screen-path.ts';

const RETRY_MS = 3000;

/** What is set for this TV, read from the server; what was read holds until it can be read again. */
export class ScreenSettings {
  readonly #api: Api;
  readonly #onRead: (screen: DisplayScreen) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  value: DisplayScreen | null = null;

  /** `onRead` hears of every reading. */
  constructor(api: Api, onRead: (screen: DisplayScreen) => void) {
    this.#api = api;
    this.#onRead = onRead;
  }

  /** Reads them, again and again until it is known for the first time. */
  async load(): Promise<void> {
    this.stop();
    const answer = await this.#api.get<DisplayScreen>(screenPath(location.search));
    if (answer.ok) {
      this.value = answer.value;
      this.#onRead(answer.value);
    } else if (this.value === null) this.#timer = setTimeout(() => void this.load(), RETRY_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
