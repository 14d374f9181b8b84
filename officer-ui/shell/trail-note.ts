import { html, nothing, type TemplateResult } from 'lit';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { TRAIL_WORDS, trailBroken } from '../../words/officer-trail.ts';
import { loadTrailState } from '../data/trail.ts';
import { LookAgain } from '../look-again.ts';

/** The log is verified at the start of the server and once a day. */
const LOOK_MS = 60_000;

/** Says on every screen of those who answer for the trail that it does not fit. */
export class TrailNote extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    seq: { state: true },
  };

  declare api: Api;
  /** The first number that does not fit. */
  declare seq: number | undefined;
  constructor() {
    super();
    new LookAgain(this, LOOK_MS, () => void this.look());
  }

  protected override firstUpdated(): void {
    void this.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.seq === undefined) return nothing;
    return html`<p class="drill" role="alert">
      <b>${trailBroken[this.language](this.seq)}</b> ${this.say(TRAIL_WORDS.brokenLead)}
    </p>`;
  }

  private async look(): Promise<void> {
    const answer = await loadTrailState(this.api);
    if (answer.ok) this.seq = answer.value.broken?.seq;
  }
}
customElements.define('trail-note', TrailNote);
