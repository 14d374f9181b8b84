import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../words/phrase.ts';
import { type FacesView, facesView } from './faces.ts';
import { hallBand } from './hall-band.ts';
import { type KioskState, offered } from './kiosk-state.ts';
import type { KioskView } from './kiosk-view.ts';
import { type NoticeView, noticeOf } from './notice-words.ts';
import type { Issued, Reading, Replacing, Typing } from './visit.ts';
import './choose-service.ts';
import './claim-notice.ts';
import './code-pad.ts';
import './come-back.ts';
import './issued-ticket.ts';
import './kiosk-notice.ts';
import './online-portals.ts';
import './replace-service.ts';

/** When a screen is drawn: by the page's own monotonic clock, and by the office's to the minute (both in ms). */
export interface Moment {
  readonly now: number;
  readonly office: number;
}

/** The screen below the masthead. */
export function screenOf(view: KioskView, state: KioskState, moment: Moment): TemplateResult {
  switch (view) {
    case 'choosing':
      return choice(state, moment);
    case 'purpose':
    case 'returning':
      return html`<come-back
        .chosen=${view === 'returning'}
        .services=${offered(state)}
        .language=${state.language}
        .now=${moment.office}
      ></come-back>`;
    case 'topics':
    case 'topic-services':
    case 'reading':
      return readingRoom(state.visit as Reading, state);
    case 'claim':
      return claim(state);
    case 'typing':
      return typing(state.visit as Typing, state);
    case 'replacing':
      return replacing(state.visit as Replacing, state, moment);
    case 'issued':
      return issued(state.visit as Issued, state, moment);
    default:
      return notice(view, state, moment);
  }
}

function choice(state: KioskState, { now, office }: Moment): TemplateResult {
  const view = facesView(state, now);
  return html`<choose-service
    ?asks=${view !== null}
    .services=${offered(state)}
    .language=${state.language}
    .priority=${state.priority}
    .help=${state.help}
    .band=${hallBand(state, office)}
    .privacy=${state.screen?.notice.short ?? null}
    .now=${office}
    >${faces(view, state.language)}</choose-service
  >`;
}

function faces(view: FacesView, language: Language): TemplateResult | typeof nothing {
  if (view === null) return nothing;
  void import('./kiosk-faces.ts');
  return html`<kiosk-faces slot="faces" .thanks=${view === 'thanks'} .language=${language}></kiosk-faces>`;
}

/** Few read, so it is fetched when it is asked for. */
function readingRoom(reading: Reading, { screen, standard, language }: KioskState): TemplateResult {
  void import('./reading-room.ts');
  return html`<reading-room
    .reading=${reading}
    .standard=${standard}
    .notice=${screen?.notice}
    .language=${language}
  ></reading-room>`;
}

function claim({ screen, language }: KioskState): TemplateResult {
  return html`<claim-notice
    .words=${screen?.words.claim}
    .portal=${screen?.online.JHT}
    .language=${language}
  ></claim-notice>`;
}

function typing({ code, unknown }: Typing, { language }: KioskState): TemplateResult {
  const trouble = unknown !== null && 'title' in unknown ? unknown.title : '';
  return html`<code-pad .code=${code} .trouble=${trouble} .language=${language}></code-pad>`;
}

function replacing({ old }: Replacing, state: KioskState, { office }: Moment): TemplateResult {
  return html`<replace-service
    .ticket=${old.ticket}
    .services=${offered(state)}
    .language=${state.language}
    .now=${office}
  ></replace-service>`;
}

function issued(visit: Issued, { language, mute }: KioskState, { now }: Moment): TemplateResult {
  return html`<issued-ticket
    .issued=${visit}
    .language=${language}
    .mute=${mute}
    .secondsLeft=${Math.max(0, Math.ceil((visit.until - now) / 1000))}
  ></issued-ticket>`;
}

function notice(view: NoticeView, state: KioskState, { now, office }: Moment): TemplateResult {
  const portals = view === 'closed' ? state.screen?.online : undefined;
  return html`<kiosk-notice .notice=${noticeOf(view, state, now, office)}
    >${
      portals === undefined
        ? nothing
        : html`<online-portals .portals=${portals} .language=${state.language}></online-portals>`
    }</kiosk-notice
  >`;
}
