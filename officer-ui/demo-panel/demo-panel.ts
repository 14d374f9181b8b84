import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Provoke, StandIn } from '../../contract/demo-panel.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { DEMO_PANEL_WORDS } from '../../words/demo-panel.ts';
import { loadStandIns, mend, provoke } from '../data/demo-panel.ts';
import { tell } from '../events.ts';
import './stand-in-card.ts';

/** A trouble that waited for its moment comes without any news. */
const LOOK_EVERY_MS = 2_000;

/** In the demo: makes the virtual printers fail, at once or in the middle of a paper, and puts them right again. */
export class DemoPanel extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printNews: { type: Number },
    standIns: { state: true },
    when: { state: true },
  };

  declare api: Api;
  /** Rises with every news about a paper. */
  declare printNews: number;
  declare standIns: readonly StandIn[];
  declare when: Provoke['when'];

  #looking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.standIns = [];
    this.when = 'now';
    this.addEventListener('fault-provoke', ({ detail }) => {
      void this.take(provoke(this.api, { ...detail, when: this.when }));
    });
    this.addEventListener('fault-mend', ({ detail }) => void this.take(mend(this.api, detail)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#looking = setInterval(() => void this.look(), LOOK_EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#looking);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('printNews')) void this.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.standIns.length === 0) return nothing;
    return html`<section class="card demo-panel" aria-labelledby="demo-panel-title">
      <h2 class="card-title" id="demo-panel-title">${this.say(DEMO_PANEL_WORDS.title)}</h2>
      <p class="soft">${this.say(DEMO_PANEL_WORDS.about)}</p>
      <fieldset class="segments">
        <legend class="unseen">${this.say(DEMO_PANEL_WORDS.when)}</legend>
        ${this.choice('now', this.say(DEMO_PANEL_WORDS.now))}
        ${this.choice('mid-paper', this.say(DEMO_PANEL_WORDS.midPaper))}
      </fieldset>
      <div class="stand-ins">
        ${this.standIns.map(
          (standIn) => html`<stand-in-card .language=${this.language} .standIn=${standIn}></stand-in-card>`,
        )}
      </div>
    </section>`;
  }

  private choice(when: Provoke['when'], words: string): TemplateResult {
    return html`<label class="segment"
      ><input
        type="radio"
        name="fault-moment"
        .checked=${this.when === when}
        @change=${() => {
          this.when = when;
        }}
      />
      ${words}</label
    >`;
  }

  /** What the connection has to say about a look that failed, the page says already. */
  private async look(): Promise<void> {
    const loaded = await loadStandIns(this.api);
    if (loaded.ok) this.standIns = loaded.value;
  }

  private async take(asked: ReturnType<typeof loadStandIns>): Promise<void> {
    const answer = await asked;
    if (answer.ok) this.standIns = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('demo-panel', DemoPanel);
