import { html, nothing, type TemplateResult } from 'lit';
import type { AnchorAnswer, TrailState } from '../../contract/trail.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import {
  ANCHOR_WORDS,
  BROKEN_WORDS,
  lastAnchor,
  TRAIL_WORDS,
  trailBroken,
  trailWhole,
} from '../../words/officer-trail.ts';
import { checkAnchor, loadTrailState, verifyTrail } from '../data/trail.ts';
import { tell } from '../events.ts';

/** Whether the log is whole, and whether it is still the one whose seal stands on a paper. */
export class TrailSeal extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    state: { state: true },
    busy: { state: true },
    seq: { state: true },
    code: { state: true },
    wrong: { state: true },
    answer: { state: true },
  };

  declare api: Api;
  declare state: TrailState | undefined;
  declare busy: boolean;
  /** Number and seal as typed. */
  declare seq: string;
  declare code: string;
  declare wrong: string;
  declare answer: AnchorAnswer | undefined;

  constructor() {
    super();
    this.busy = false;
    this.seq = '';
    this.code = '';
    this.wrong = '';
    this.addEventListener('field-input', ({ detail: { path, value } }) => {
      if (path === 'anchor-seq') this.seq = value;
      if (path === 'anchor-code') this.code = value;
    });
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="seal-title">
        <h2 class="card-title" id="seal-title">${this.say(TRAIL_WORDS.seal)}</h2>
        <div role="status">${this.state ? this.found(this.state) : nothing}</div>
        <p>
          <button
            class="button"
            type="button"
            aria-disabled=${this.busy ? 'true' : nothing}
            @click=${() => void this.verify()}
          >
            ${this.say(this.busy ? TRAIL_WORDS.verifying : TRAIL_WORDS.verify)}
          </button>
        </p>
      </section>
      <section class="card" aria-labelledby="anchor-title">
        <h2 class="card-title" id="anchor-title">${this.say(TRAIL_WORDS.anchorTitle)}</h2>
        <p class="soft">${this.say(TRAIL_WORDS.anchorLead)}</p>
        <form class="trail-boxes" novalidate @submit=${(event: Event) => this.submit(event)}>
          ${this.box('anchor-seq', this.seq, this.say(TRAIL_WORDS.anchorSeq), this.wrong)}
          ${this.box('anchor-code', this.code, this.say(TRAIL_WORDS.anchorCode), '', this.say(TRAIL_WORDS.anchorHint))}
          <button class="button" aria-disabled=${this.busy ? 'true' : nothing}>
            ${this.say(TRAIL_WORDS.compare)}
          </button>
        </form>
        <div role="status">${this.answer ? this.answered(this.answer) : nothing}</div>
      </section>`;
  }

  private found({ verified, broken, anchor }: TrailState): TemplateResult {
    const { language } = this;
    const at = (instant: string) => formatMoment(Date.parse(instant), language);
    return html`${
      broken
        ? this.bad(broken)
        : html`<p>${verified ? trailWhole[language](verified.seq, at(verified.at)) : this.say(TRAIL_WORDS.notYet)}</p>`
    }
      <p class="soft">
        ${
          anchor
            ? lastAnchor[language](anchor.seq, at(anchor.at), anchor.where === 'closing-paper')
            : this.say(TRAIL_WORDS.noAnchor)
        }
      </p>`;
  }

  private bad({ seq, why }: NonNullable<TrailState['broken']>): TemplateResult {
    return html`<p class="hint-box">
      <b>${trailBroken[this.language](seq)}</b> ${this.say(BROKEN_WORDS[why])}<br />${this.say(TRAIL_WORDS.brokenLead)}
    </p>`;
  }

  private answered({ anchor, broken }: AnchorAnswer): TemplateResult {
    return html`<p class=${anchor === 'same' ? 'good-box' : 'hint-box'}>${this.say(ANCHOR_WORDS[anchor])}</p>
      ${broken ? this.bad(broken) : nothing}`;
  }

  private box(path: string, value: string, label: string, error = '', hint = ''): TemplateResult {
    return html`<text-field .language=${this.language} .box=${{ path, value, label, error, hint }}></text-field>`;
  }

  private async load(): Promise<void> {
    const answer = await loadTrailState(this.api);
    if (answer.ok) this.state = answer.value;
    else tell(this, 'problem', answer.error);
  }

  private async verify(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await verifyTrail(this.api);
    this.busy = false;
    if (!answer.ok) tell(this, 'problem', answer.error);
    await this.load();
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const isNumber = /^\d{1,15}$/.test(this.seq.trim());
    this.wrong = isNumber ? '' : this.say(TRAIL_WORDS.numberWrong);
    if (!isNumber) return;
    this.busy = true;
    const answer = await checkAnchor(this.api, Number(this.seq.trim()), this.code);
    this.busy = false;
    this.answer = answer.ok ? answer.value : undefined;
    if (!answer.ok) tell(this, 'problem', answer.error);
    await this.load();
  }
}
customElements.define('trail-seal', TrailSeal);
