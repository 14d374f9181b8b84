import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import type { DeskCommand } from '../desk/desk-command.ts';
import { commandOfKey, HELP_KEY, isSearchKey, LOCK_KEY, OUR_KEYS } from '../desk/shortcuts.ts';
import { tell } from '../events.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** The keys of the whole page, wherever the focus is; told to the host as what they ask for. */
export class OfficeKeys implements ReactiveController {
  readonly #host: Host;
  readonly #ticket: () => QueueTicket | undefined;
  readonly #onCommand: (command: DeskCommand) => void;
  readonly #listener = (event: KeyboardEvent) => this.#pressed(event);

  /** @param ticket the one at this counter, which decides what a key means */
  constructor(host: Host, ticket: () => QueueTicket | undefined, onCommand: (command: DeskCommand) => void) {
    this.#host = host;
    this.#ticket = ticket;
    this.#onCommand = onCommand;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#listener);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#listener);
  }

  #pressed(event: KeyboardEvent): void {
    // Behind a locked screen nothing is done, and no dialog opens.
    if (this.#host.hidden) return;
    if (isSearchKey(event)) {
      event.preventDefault();
      tell(this.#host, 'go', { page: 'search' });
      return;
    }
    if (!OUR_KEYS.has(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (event.repeat) return;
    if (event.key === HELP_KEY) tell(this.#host, 'ask-keys');
    if (event.key === LOCK_KEY) tell(this.#host, 'lock-screen');
    const command = commandOfKey(event.key, this.#ticket());
    if (command) this.#onCommand(command);
  }
}
