import { html, nothing, type TemplateResult } from 'lit';
import type { VoicePackTold, VoiceState } from '../../contract/voice-state.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { packAway, packSpeaker, packUnnamed, VOICE_WORDS } from '../../words/officer-voice.ts';
import { loadVoiceState } from '../data/voice.ts';
import { tell } from '../events.ts';
import { LookAgain } from '../look-again.ts';
import { packFindings } from './pack-findings.ts';
import './sound-test.ts';

const LOOK_EVERY_MS = 3_000;

/** Beside the setting of the spoken calls: who speaks, how it goes, which packs lie there and what is wrong with them. */
export class VoiceSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    voice: { state: true },
  };

  declare api: Api;
  declare voice: VoiceState | undefined;

  constructor() {
    super();
    this.voice = undefined;
    // Somebody copies recordings into the folder meanwhile.
    new LookAgain(this, LOOK_EVERY_MS, () => void this.load());
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    const { voice } = this;
    return html`<section class="card voice-section">
      <h2 class="card-title">${this.say(VOICE_WORDS.title)}</h2>
      ${voice === undefined ? html`<p>${this.say(OFFICER_WORDS.loading)}</p>` : this.told(voice)}
      <sound-test .api=${this.api} .language=${this.language}></sound-test>
    </section>`;
  }

  private told(voice: VoiceState): TemplateResult {
    const { callsSpoken, state, pack, packs } = voice;
    const away = pack !== '' && !packs.some(({ name }) => name === pack);
    return html`
      <p class=${state === 'off' ? 'message message-bad' : ''}>
        ${this.say(callsSpoken ? VOICE_WORDS[state] : VOICE_WORDS.callsOff)}
      </p>
      <dl class="voice-facts">
        <dt>${this.say(VOICE_WORDS.pack)}</dt>
        <dd>${pack === '' ? this.say(VOICE_WORDS.noPack) : pack}</dd>
        <dt>${this.say(VOICE_WORDS.engine)}</dt>
        <dd>${this.engine(voice.engine)}</dd>
      </dl>
      ${away ? html`<p class="message message-bad">${packAway[this.language](pack)} ${this.say(VOICE_WORDS.engineSpeaks)}</p>` : nothing}
      <p class="soft">${this.say(VOICE_WORDS.settingsAbove)}</p>
      <h3>${this.say(VOICE_WORDS.packs)}</h3>
      ${packs.length === 0 ? html`<p class="soft">${this.say(VOICE_WORDS.noPacks)}</p>` : nothing}
      <ul class="voice-packs">
        ${packs.map((one) => html`<li>${this.found(one, one.name === pack)}</li>`)}
      </ul>`;
  }

  private engine(engine: VoiceState['engine']): string {
    if (engine === null) return this.say(VOICE_WORDS.noEngine);
    return this.say(engine === 'system' ? VOICE_WORDS.systemEngine : VOICE_WORDS.ownEngine);
  }

  private found(
    { name, speaker, permission, findings, unnamed }: VoicePackTold,
    used: boolean,
  ): TemplateResult {
    const { language } = this;
    const isGood = findings.length === 0;
    return html`<p>
        <b>${name}</b> ${used && isGood ? html`<span class="badge">${this.say(VOICE_WORDS.packUsed)}</span>` : nothing}
      </p>
      ${speaker === '' ? nothing : html`<p class="soft">${packSpeaker[language](speaker, permission)}</p>`}
      ${isGood ? html`<p>${this.say(VOICE_WORDS.packGood)}</p>` : this.wrong(findings, used)}
      ${unnamed.length === 0 ? nothing : html`<p>${packUnnamed[language](unnamed.join(', '))}</p>`}`;
  }

  private wrong(findings: VoicePackTold['findings'], used: boolean): TemplateResult {
    return html`<ul class="voice-findings">
        ${packFindings(findings, this.language).map((finding) => html`<li>${finding}</li>`)}
      </ul>
      ${used ? html`<p>${this.say(VOICE_WORDS.engineSpeaks)}</p>` : nothing}`;
  }

  private async load(): Promise<void> {
    const answer = await loadVoiceState(this.api);
    if (answer.ok) this.voice = answer.value;
    else if (this.voice === undefined) tell(this, 'problem', answer.error);
  }
}
customElements.define('voice-section', VoiceSection);
