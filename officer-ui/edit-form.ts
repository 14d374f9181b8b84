import { html, nothing, type TemplateResult } from 'lit';
import { OFFICER_WORDS } from '../words/officer.ts';
import { type Language, say } from '../words/phrase.ts';
import { tell } from './events.ts';

/** What a form that makes or changes one thing differs in from another. */
export interface EditFormParts {
  readonly language: Language;
  /** Its class, for what it looks like. */
  readonly look: string;
  /** What it is called. */
  readonly title: string;
  /** Whether the title is shown: a thing that is changed stands above the form already. */
  readonly titled: boolean;
  /** Why it could not be saved; empty when there is nothing to say. */
  readonly problem: string;
  readonly busy: boolean;
  readonly boxes: unknown;
  readonly save: string;
  readonly onSave: () => void;
}

/** The frame of such a form: Enter saves; Esc and the second button give up, which `host` tells as `edit-ended`. */
export function editForm(host: HTMLElement, parts: EditFormParts): TemplateResult {
  const { title, problem, language } = parts;
  const giveUp = () => tell(host, 'edit-ended');
  return html`<form
    class=${parts.look}
    novalidate
    aria-label=${title}
    @submit=${(event: Event) => {
      event.preventDefault();
      parts.onSave();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') giveUp();
    }}
  >
    ${parts.titled ? html`<h3 class="card-title">${title}</h3>` : nothing}
    <div role="alert">${problem ? html`<p class="message message-bad">${problem}</p>` : nothing}</div>
    ${parts.boxes}
    <p class="form-fill">
      <button class="button button-main" aria-disabled=${parts.busy ? 'true' : nothing}>${parts.save}</button>
      <button class="button" type="button" @click=${giveUp}>${say(OFFICER_WORDS.cancel, language)}</button>
    </p>
  </form>`;
}
