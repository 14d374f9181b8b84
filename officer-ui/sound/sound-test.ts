import { html, nothing, type TemplateResult } from 'lit';
import type { ConnectedTv } from '../../contract/screens.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { SOUND_TEST_WORDS } from '../../words/officer-sound.ts';
import { loadScreensNow, testSound } from '../data/screens.ts';
import { tell } from '../events.ts';
import { LookAgain } from '../look-again.ts';
import { tvAnswer } from './tv-answer.ts';

const LOOK_EVERY_MS = 1_000;
/** Chime and two sentences are over by then, behind one call that was still being said. */
const LATE_MS = 40_000;

/** "Uji suara": every TV sounds as for a call, and what each of them says of it stands beside the button. */
export class SoundTest extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    tvs: { state: true },
  };

  declare api: Api;
  /** Undefined until the test was asked for here. */
  declare tvs: readonly ConnectedTv[] | undefined;

  #askedAt = 0;

  constructor() {
    super();
    this.tvs = undefined;
    new LookAgain(this, LOOK_EVERY_MS, () => void this.look());
  }

  protected override render(): TemplateResult {
    return html`<div class="sound-test">
      <button class="button" type="button" data-step @click=${() => void this.play()}>
        ${this.say(SOUND_TEST_WORDS.test)}
      </button>
      <div class="soft" role="status">${this.tvs === undefined ? nothing : this.answers(this.tvs)}</div>
    </div>`;
  }

  private answers(tvs: readonly ConnectedTv[]): TemplateResult {
    if (tvs.length === 0) return html`<p>${this.say(SOUND_TEST_WORDS.noTv)}</p>`;
    const { language, isLate: late } = this;
    return html`<ul>
      ${tvs.map((tv, index) => {
        const answer = tvAnswer(tv, { place: index + 1, late, language });
        return answer === null ? nothing : html`<li>${answer}</li>`;
      })}
    </ul>`;
  }

  private get isLate(): boolean {
    return performance.now() - this.#askedAt > LATE_MS;
  }

  private get waits(): boolean {
    return this.tvs?.some(({ test }) => test === 'asked') ?? false;
  }

  private async play(): Promise<void> {
    const answer = await testSound(this.api);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.#askedAt = performance.now();
    this.tvs = answer.value.tvs;
  }

  /** Only while an answer is to come; once it is too late for one, that is said, and nothing is asked any more. */
  private async look(): Promise<void> {
    if (!this.waits || this.isLate) {
      if (this.waits) this.requestUpdate();
      return;
    }
    const answer = await loadScreensNow(this.api);
    if (answer.ok) this.tvs = answer.value.tvs;
  }
}
customElements.define('sound-test', SoundTest);
