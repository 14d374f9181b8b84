import { html, nothing, type TemplateResult } from 'lit';
import type { DataRequest, Decision } from '../../contract/privacy.ts';
import {
  CORRECTED_PARTS,
  type CorrectedPart,
  ERASURE_GROUNDS,
  type ErasureGround,
  REFUSAL_REASONS,
  type RefusalReason,
} from '../../domain/privacy/data-requests.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import {
  CORRECTED_WORDS,
  ERASURE_GROUND_WORDS,
  FOLLOW_WORDS_OF,
  PRIVACY_WORDS,
  REFUSAL_WORDS,
} from '../../words/officer-privacy.ts';
import { decideRequest } from '../data/privacy.ts';
import { tell } from '../events.ts';

/**
 * Following a request, or refusing it for a reason. What cannot be undone asks once more.
 *
 * @fires privacy-changed
 */
export class RequestDecision extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    request: { attribute: false },
    asking: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare request: DataRequest;
  /** Whether the data shall surely be destroyed is on the screen. */
  declare asking: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.asking = false;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const { kind, id } = this.request;
    return html`<form class="privacy-form" @submit=${(event: SubmitEvent) => this.follow(event)}>
        ${kind === 'correction' ? this.parts() : nothing} ${kind === 'erasure' ? this.grounds(id) : nothing}
        ${
          this.asking
            ? html`<p class="hint-box" role="alert">${this.say(PRIVACY_WORDS.eraseSure)}</p>`
            : nothing
        }
        <p class="form-fill">
          <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
            ${this.say(this.asking ? PRIVACY_WORDS.sure : FOLLOW_WORDS_OF[kind])}
          </button>
          ${
            this.asking
              ? html`<button class="button" type="button" @click=${() => this.calm()}>
                  ${this.say(PRIVACY_WORDS.cancel)}
                </button>`
              : nothing
          }
        </p>
      </form>
      <form class="search-line" @submit=${(event: SubmitEvent) => this.refuse(event)}>
        <label class="unseen" for=${`refuse-${id}`}>${this.say(PRIVACY_WORDS.refuse)}</label>
        <select class="field-box" id=${`refuse-${id}`} name="reason" required>
          <option value="">${this.say(PRIVACY_WORDS.refuse)}: ${this.say(PRIVACY_WORDS.chooseReason)}</option>
          ${REFUSAL_REASONS.map(
            (reason) => html`<option value=${reason}>${this.say(REFUSAL_WORDS[reason])}</option>`,
          )}
        </select>
        <button class="button">${this.say(PRIVACY_WORDS.refuseIt)}</button>
      </form>`;
  }

  private parts(): TemplateResult {
    return html`<fieldset class="privacy-files">
      <legend class="field-label">${this.say(PRIVACY_WORDS.corrected)}</legend>
      ${CORRECTED_PARTS.map(
        (part) => html`<label>
          <input type="checkbox" name="corrected" value=${part} /> ${this.say(CORRECTED_WORDS[part])}
        </label>`,
      )}
    </fieldset>`;
  }

  private grounds(id: string): TemplateResult {
    return html`<label class="field-label" for=${`ground-${id}`}>${this.say(PRIVACY_WORDS.ground)}</label>
      <select class="field-box" id=${`ground-${id}`} name="ground">
        <option value="">${this.say(PRIVACY_WORDS.noGround)}</option>
        ${ERASURE_GROUNDS.map(
          (ground) => html`<option value=${ground}>${this.say(ERASURE_GROUND_WORDS[ground])}</option>`,
        )}
      </select>`;
  }

  private calm(): void {
    this.asking = false;
  }

  private follow(event: SubmitEvent): void {
    event.preventDefault();
    if (this.request.kind === 'erasure' && !this.asking) {
      this.asking = true;
      return;
    }
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const corrected = data.getAll('corrected') as CorrectedPart[];
    const ground = String(data.get('ground') ?? '');
    void this.decide({
      decision: 'done',
      ...(corrected.length > 0 && { corrected }),
      ...(ground !== '' && { ground: ground as ErasureGround }),
    });
  }

  private refuse(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    void this.decide({ decision: String(data.get('reason')) as RefusalReason });
  }

  private async decide(decision: Decision): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await decideRequest(this.api, this.request.id, decision);
    this.busy = false;
    this.asking = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    tell(this, 'notice', this.say(PRIVACY_WORDS.saved));
    tell(this, 'privacy-changed');
  }
}
customElements.define('request-decision', RequestDecision);
