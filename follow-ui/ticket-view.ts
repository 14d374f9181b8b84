import { html, nothing } from 'lit';
import type { FollowedTicket } from '../contract/follow.ts';
import { followFacts } from '../contract/follow-facts.ts';
import { FOLLOW_WORDS, followWords } from '../words/follow.ts';
import type { Language } from '../words/phrase.ts';
import { SERVICE_SHORT_NAMES } from '../words/services.ts';

/** The state of a ticket: the number as large as the phone allows, then what is to be done. */
export function ticketView(ticket: FollowedTicket, language: Language, buzzing: unknown) {
  const { number, service, state, recent } = ticket;
  const { heading, lines } = followWords(followFacts(ticket), language);
  return html`
    <main class="ticket ${state}">
      <h1>
        <span class="label">${FOLLOW_WORDS.yourNumber[language]}</span>
        <span class="number">${number}</span>
      </h1>
      <p class="service">${SERVICE_SHORT_NAMES[service][language]}</p>
      <div class="state" role="status" aria-live=${state === 'called' ? 'assertive' : 'polite'}>
        <h2>${heading}</h2>
        ${lines.map((line) => html`<p>${line}</p>`)}
      </div>
      ${state === 'waiting' ? buzzing : nothing}
      ${state === 'waiting' && recent.length > 0 ? called(recent, language) : nothing}
    </main>
  `;
}

function called(recent: readonly string[], language: Language) {
  return html`<p class="recent">
    ${FOLLOW_WORDS.recent[language]}:
    ${recent.map((number, place) => html`${place === 0 ? '' : ' · '}<b>${number}</b>`)}
  </p>`;
}
