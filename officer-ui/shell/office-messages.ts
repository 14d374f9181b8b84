import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { queueNews } from '../../words/officer-queue.ts';

/**
 * What the page has to say: errors at once and in sight until dismissed, news quietly.
 * The regions are always there, because a region that appears with its words is not read out.
 *
 * @fires click of the dismiss button
 */
export class OfficeMessages extends LightElement {
  static override properties = {
    ...LightElement.properties,
    problem: {},
    notice: {},
    waiting: { type: Number },
  };

  declare problem: string;
  declare notice: string;
  declare waiting: number | undefined;

  protected override render(): TemplateResult {
    return html`
      <div class="messages">
        <div role="alert">${this.problem ? html`<p class="message message-bad">${this.problem} ${this.dismiss()}</p>` : nothing}</div>
        <div role="status">${this.notice ? html`<p class="message message-good">${this.notice}</p>` : nothing}</div>
      </div>
      <p class="unseen" aria-live="polite">
        ${this.waiting === undefined ? nothing : queueNews[this.language](this.waiting)}
      </p>
    `;
  }

  private dismiss(): TemplateResult {
    return html`<button class="button button-small" type="button">${this.say(OFFICER_WORDS.dismiss)}</button>`;
  }
}
customElements.define('office-messages', OfficeMessages);
