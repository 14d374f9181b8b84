import { html, nothing, type TemplateResult } from 'lit';
import type { ScreensNow } from '../../contract/screens.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { SOUND_TEST_WORDS } from '../../words/officer-sound.ts';
import './sound-test.ts';

/** Above every screen of an officer: that the hall does not hear the calls, and what to do. */
export class TvSoundNote extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    screens: { attribute: false },
  };

  declare api: Api;
  declare screens: ScreensNow | undefined;

  protected override render(): TemplateResult {
    return html`<div class="notes" role="status">${this.note()}</div>`;
  }

  private note(): TemplateResult | typeof nothing {
    const { screens } = this;
    if (screens === undefined || screens.displays === 0) return nothing;
    if (screens.sound === 'blocked') return this.said(this.say(SOUND_TEST_WORDS.blockedNote));
    return screens.voice === 'off' ? this.said(this.say(SOUND_TEST_WORDS.voiceNote)) : nothing;
  }

  private said(words: string): TemplateResult {
    return html`<div class="note">
      <p>${words}</p>
      <sound-test .api=${this.api} .language=${this.language}></sound-test>
    </div>`;
  }
}
customElements.define('tv-sound-note', TvSoundNote);
