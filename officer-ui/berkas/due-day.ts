import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../domain/calendar/day.ts';
import { formatDay } from '../../words/formats.ts';
import { PAYMENT_WORDS } from '../../words/officer-payment.ts';
import { type Language, say } from '../../words/phrase.ts';

/** The day a contribution is due, as one of a list of facts; says so when that day is over. */
export function dueDay(day: Day, overdue: boolean, language: Language): TemplateResult {
  const badge = html`<span class="badge badge-call">${say(PAYMENT_WORDS.overdue, language)}</span>`;
  return html`<div>
    <dt>${say(overdue ? PAYMENT_WORDS.wasDue : PAYMENT_WORDS.dueDate, language)}</dt>
    <dd>${formatDay(day, language)} ${overdue ? badge : nothing}</dd>
  </div>`;
}
