import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BERKAS_CODE_SIGNS } from '../domain/berkas/berkas-code.ts';
import { ERASE } from './steps.ts';

/** What is done with what was typed. */
export interface TypedKeys {
  /** A sign of a code, or `ERASE`. */
  press(key: string): void;
  /** Enter, which a scanner types after the code. */
  enter(): void;
}

/**
 * Hears a keyboard, or a scanner that types like one, wherever the focus is while its host is shown. Other keys are
 * left alone, the dash of a printed code among them, and so is Enter on a button that is not for typing.
 */
export class TypedKeysController implements ReactiveController {
  readonly #typed: TypedKeys;

  constructor(host: ReactiveControllerHost, typed: TypedKeys) {
    this.#typed = typed;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#heard);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#heard);
  }

  readonly #heard = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const [focused] = event.composedPath();
    if (event.key === 'Enter') {
      if (focused instanceof HTMLButtonElement && !focused.matches('.key, .send')) return;
      // Else the button that was touched last is pressed once more.
      event.preventDefault();
      this.#typed.enter();
      return;
    }
    const sign = event.key.toUpperCase();
    if (event.key === 'Backspace') this.#typed.press(ERASE);
    else if (sign.length === 1 && BERKAS_CODE_SIGNS.includes(sign)) this.#typed.press(sign);
  };
}
