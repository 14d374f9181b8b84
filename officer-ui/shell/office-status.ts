import { html, nothing, type TemplateResult } from 'lit';
import type { Office } from '../../contract/office.ts';
import type { ScreensNow } from '../../contract/screens.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { openUntil, STATUS_WORDS, unattendedSince } from '../../words/officer-status.ts';
import type { Phrase } from '../../words/phrase.ts';
import { sayClosed } from './say-closed.ts';

/** In the status line: whether the office is open and until when, and whether the hall's screens work. */
export class OfficeStatus extends LightElement {
  static override properties = {
    ...LightElement.properties,
    office: { attribute: false },
    screens: { attribute: false },
    zero: { type: Number },
  };

  declare office: Office | undefined;
  declare screens: ScreensNow | undefined;
  declare zero: number;

  protected override render(): TemplateResult {
    return html`${this.office ? this.hours(this.office) : nothing}${this.screens ? this.hall(this.screens) : nothing}`;
  }

  private hours({ closed, numbersClosed, changesAt, unattendedSince: empty }: Office): TemplateResult {
    const { language } = this;
    if (closed) {
      const { heading, detail } = sayClosed(closed, this.zero + performance.now(), language);
      return this.item(`${heading}. ${detail}`, 'status-note');
    }
    const until = changesAt && openUntil[language](formatClock(Date.parse(changesAt)));
    const now = this.zero + performance.now();
    return html`${this.item(until ?? this.say(STATUS_WORDS.open))}
    ${numbersClosed ? this.item(sayClosed(numbersClosed, now, language).heading, 'status-note') : nothing}
    ${empty ? this.item(unattendedSince[language](formatClock(Date.parse(empty))), 'status-alarm') : nothing}`;
  }

  private hall({ displays, kiosks, sound, voice }: ScreensNow): TemplateResult {
    return html`${displays === 0 ? this.alarm(STATUS_WORDS.tvAway) : this.tv(sound, voice)}
    ${kiosks === 0 ? this.alarm(STATUS_WORDS.kioskAway) : this.calm(STATUS_WORDS.kioskHere)}`;
  }

  /** A TV nobody hears goes first: what the other may say is of no use to it. */
  private tv(sound: ScreensNow['sound'], voice: ScreensNow['voice']): TemplateResult {
    if (sound === 'blocked') return this.alarm(STATUS_WORDS.tvBlocked);
    if (voice === 'off') return this.alarm(STATUS_WORDS.tvMute);
    return this.calm(sound === 'on' ? STATUS_WORDS.tvSound : STATUS_WORDS.tvUnknown);
  }

  private alarm(words: Phrase): TemplateResult {
    return this.item(this.say(words), 'status-alarm');
  }

  private calm(words: Phrase): TemplateResult {
    return this.item(this.say(words), 'status-calm');
  }

  private item(words: string, look = ''): TemplateResult {
    return html`<span class=${`status-item ${look}`}>${words}</span>`;
  }
}
customElements.define('office-status', OfficeStatus);
