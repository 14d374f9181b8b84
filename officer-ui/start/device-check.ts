import { html, nothing, type TemplateResult } from 'lit';
import type { DayStart } from '../../contract/office.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/radio-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { displaysConnected, SOUND_WORDS, START_WORDS } from '../../words/officer-start.ts';
import type { Phrase } from '../../words/phrase.ts';
import { answersTo } from './answer-words.ts';
import '../sound/sound-test.ts';
import './printer-check.ts';

type Device = 'printer' | 'display' | 'sound';

const QUESTIONS: Record<Device, Phrase> = {
  printer: START_WORDS.printerQuestion,
  display: START_WORDS.displayQuestion,
  sound: START_WORDS.soundQuestion,
};

/** What the server knows of one device, and what a person sees and hears of it. */
export class DeviceCheck extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    device: {},
    found: { attribute: false },
    answer: {},
    error: {},
  };

  declare api: Api;
  declare device: Device;
  declare found: DayStart;
  declare answer: string;
  declare error: string;

  protected override render(): TemplateResult {
    const { device, language, answer, error } = this;
    const label = this.say(QUESTIONS[device]);
    return html`<section class="card day-check">
      <h2 class="card-title">${this.say(START_WORDS[device])}</h2>
      ${this.known()}
      <radio-field
        .language=${language}
        .choices=${answersTo(device, language)}
        .box=${{ path: device, value: answer, label, error }}
      ></radio-field>
    </section>`;
  }

  private known(): TemplateResult {
    switch (this.device) {
      case 'printer':
        return html`<printer-check
          .api=${this.api}
          .language=${this.language}
          .found=${this.found}
        ></printer-check>`;
      case 'display':
        return this.displays(this.found.displays);
      case 'sound':
        return this.sound();
    }
  }

  private displays(count: number): TemplateResult {
    if (count > 0) return html`<p>${displaysConnected[this.language](count)}</p>`;
    return html`<p class="hint-box">${this.say(START_WORDS.noDisplay)}</p>`;
  }

  private sound(): TemplateResult {
    const { displays, sound } = this.found;
    return html`${displays > 0 ? html`<p>${this.say(SOUND_WORDS[sound])}</p>` : nothing}
      <sound-test .api=${this.api} .language=${this.language}></sound-test>`;
  }
}

customElements.define('device-check', DeviceCheck);
