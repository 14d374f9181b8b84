import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PasswordCheck } from '../../contract/access.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { checkPassword } from '../data/session.ts';

/** Asked once the typing pauses, not at every letter. */
const SETTLE_MS = 350;

/** What the server thinks of a password while it is typed; the list it goes by never comes to the page. */
export class PasswordCheckController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly api: Api };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  /** Of what was typed last; undefined while nothing is typed, or no answer came. */
  check: PasswordCheck | undefined;

  constructor(host: ReactiveControllerHost & { readonly api: Api }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.typed('');
  }

  /** An answer that later typing has overtaken is dropped. */
  typed(password: string): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    if (password === '') this.#become(undefined);
    else this.#timer = setTimeout(() => void this.#ask(password), SETTLE_MS);
  }

  async #ask(password: string): Promise<void> {
    const mine = this.#asked;
    const answer = await checkPassword(this.#host.api, password);
    if (mine === this.#asked) this.#become(answer.ok ? answer.value : undefined);
  }

  #become(check: PasswordCheck | undefined): void {
    this.check = check;
    this.#host.requestUpdate();
  }
}
