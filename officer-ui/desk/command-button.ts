import { html, nothing, type TemplateResult } from 'lit';
import { tell } from '../events.ts';
import type { DeskCommand } from './desk-command.ts';
import { SHORTCUTS } from './shortcuts.ts';

/** How a command's button looks; a plain one of middle size if nothing is said. */
export interface ButtonLook {
  /** Another class or two of the house's buttons. */
  readonly look?: string;
  /** Said instead of the words to those who do not see the row. */
  readonly label?: string;
  /** Shown when the mouse rests on it. */
  readonly hint?: string;
  readonly busy?: boolean;
}

/** A button that asks the desk for `command`, with its key where it has one. */
export function commandButton(
  from: HTMLElement,
  command: DeskCommand,
  words: string | TemplateResult,
  { look, label, hint, busy }: ButtonLook = {},
): TemplateResult {
  // F7 opens the file of the ticket's own service only.
  const key = 'service' in command ? undefined : (SHORTCUTS as Record<string, string>)[command.verb];
  return html`<button
    class=${look ? `button ${look}` : 'button'}
    type="button"
    aria-keyshortcuts=${key ?? nothing}
    aria-label=${label ?? nothing}
    title=${hint ?? nothing}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${(event: MouseEvent) => {
      // The second click of a double click would meet the button's next meaning.
      if (event.detail < 2) tell(from, 'desk', command);
    }}
  >
    ${words}${key ? html` <kbd>${key}</kbd>` : nothing}
  </button>`;
}
