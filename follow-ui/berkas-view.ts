import { html, nothing } from 'lit';
import type { FollowedBerkas } from '../contract/follow.ts';
import type { BerkasStage } from '../domain/berkas/berkas-stages.ts';
import type { DocumentCode } from '../domain/registration/documents.ts';
import { DOCUMENT_NAMES } from '../words/documents.ts';
import { BERKAS_STAGE_WORDS, FOLLOW_BERKAS, JMO_UP_TO } from '../words/follow-berkas.ts';
import { formatRupiah, formatWeekday } from '../words/formats.ts';
import type { Language } from '../words/phrase.ts';
import { NOTICE_WORDS } from '../words/privacy-notice.ts';
import { SERVICE_MATTERS } from '../words/services.ts';

/** How far a matter has come, section by section; whatever later becomes of it gets a section of its own here. */
export function berkasView(berkas: FollowedBerkas, language: Language) {
  const { number, service, stage, endedDay } = berkas;
  return html`
    <main class="berkas">
      <h1>
        <span class="label">${FOLLOW_BERKAS.number[language]}</span>
        <span class="number">${number}</span>
      </h1>
      <p class="service">${SERVICE_MATTERS[service][language]}</p>
      <div class="state" role="status">
        <h2>
          ${endedDay === null ? BERKAS_STAGE_WORDS[stage as BerkasStage][language] : FOLLOW_BERKAS.ended[language]}
        </h2>
      </div>
      ${endedDay === null ? [papers(berkas, language), comeBack(berkas, language)] : nothing}
      ${jmo(berkas, language)} ${online(berkas, language)}
      <p><a href="/t/data-anda">${NOTICE_WORDS.ownData[language]}</a></p>
    </main>
  `;
}

function papers({ missing, service }: FollowedBerkas, language: Language) {
  if (service === 'INFO') return nothing;
  if (missing.length === 0) return html`<section><p>${FOLLOW_BERKAS.complete[language]}</p></section>`;
  return html`<section>
    <h2>${FOLLOW_BERKAS.bring[language]}</h2>
    <ul>
      ${missing.map((code) => html`<li>${DOCUMENT_NAMES[code as DocumentCode][language]}</li>`)}
    </ul>
  </section>`;
}

function comeBack({ returnDay, code }: FollowedBerkas, language: Language) {
  return [
    returnDay === null
      ? nothing
      : html`<section>
          <h2>${FOLLOW_BERKAS.comeBack[language]}</h2>
          <p class="day">${formatWeekday(returnDay, language)}</p>
        </section>`,
    code === null
      ? nothing
      : html`<section>
          <h2>${FOLLOW_BERKAS.code[language]}</h2>
          <p class="code">${code}</p>
          <p>${FOLLOW_BERKAS.codeHow[language]}</p>
        </section>`,
  ];
}

function jmo({ jmo }: FollowedBerkas, language: Language) {
  if (jmo === null) return nothing;
  return html`<section>
    <h2>${FOLLOW_BERKAS.jmo[language]}</h2>
    <p>${JMO_UP_TO[language](formatRupiah(jmo.maxBalance))} ${jmo.text[language]}</p>
  </section>`;
}

function online({ online, service }: FollowedBerkas, language: Language) {
  if (online === null) return nothing;
  const heading = service === 'JHT' ? FOLLOW_BERKAS.lapakAsik : FOLLOW_BERKAS.online;
  return html`<section>
    <h2>${heading[language]}</h2>
    <ol>
      ${online.steps.map((step) => html`<li>${step[language]}</li>`)}
    </ol>
    <p><a href=${online.portal} rel="noreferrer">${FOLLOW_BERKAS.portal[language]}: ${online.portal}</a></p>
  </section>`;
}
