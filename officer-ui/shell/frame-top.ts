import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { QueueTicket } from '../../contract/queue.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import type { Language } from '../../words/phrase.ts';
import type { DeskController } from '../desk/desk-controller.ts';
import { mayDo } from '../menu.ts';
import type { Route } from '../route.ts';
import '../sound/tv-sound-note.ts';
import './backup-notes.ts';
import './clock-notes.ts';
import './office-header.ts';
import './office-notes.ts';
import { networkNote } from './network-note.ts';
import type { OfficeWatch } from './office-watch.ts';
import './privacy-due.ts';
import { seatNote } from './seat-note.ts';
import './status-line.ts';
import './trail-note.ts';

/** What the frame is drawn from. */
export interface FrameMoment {
  readonly api: Api;
  readonly language: Language;
  readonly session: Session;
  readonly route: Route;
  readonly desk: DeskController;
  readonly watch: OfficeWatch;
  readonly counter: number;
  /** Papers that wait for an officer's answer. */
  readonly doubtful: number;
  /** The ticket at this counter. */
  readonly ticket: QueueTicket | undefined;
  /** Whether this screen took its seat, or was not meant to. */
  readonly seated: boolean;
  /** Whoever is signed in works at a counter. */
  readonly serves: boolean;
}

/** What stands above every screen: notes on the clock, the bar, the status line, notes on trail, day, seat, sound, requests and backups. */
export function frameTop({
  api,
  language,
  session,
  route,
  desk,
  watch,
  counter,
  doubtful,
  ticket,
  seated,
  serves,
}: FrameMoment): TemplateResult {
  const place = watch.counter(counter);
  return html`
      <clock-notes
        .language=${language}
        .drill=${session.drill}
        .setBack=${desk.queue?.clockSetBack}
      ></clock-notes>
      ${networkNote(session.network, language)}
      <office-header
        .language=${language}
        .session=${session}
        .route=${route}
        .counter=${counter}
        .zero=${desk.zero}
        ?serves=${serves}
      ></office-header>
      <status-line
        .language=${language}
        .queue=${desk.queue}
        .ticket=${ticket}
        .printers=${desk.printers}
        .doubtful=${doubtful}
        .office=${watch.office}
        .screens=${watch.screens}
        .live=${desk.live.state}
        .since=${desk.live.since}
        .zero=${desk.zero}
        ?compact=${route.page === 'desk'}
        ?serves=${serves}
      ></status-line>
      ${
        mayDo('read-trail', session.user.roles)
          ? html`<trail-note .api=${api} .language=${language}></trail-note>`
          : nothing
      }
      <div class="note-line">
      <office-notes
        .language=${language}
        .office=${watch.office}
        .paused=${place?.paused ?? null}
        .seat=${seated && serves ? seatNote(place, session.user.id) : undefined}
        ?starting=${route.page === 'start' || !serves}
      ></office-notes>
      <tv-sound-note .api=${api} .language=${language} .screens=${watch.screens}></tv-sound-note>
      <privacy-due .api=${api} .language=${language} .session=${session}></privacy-due>
      <backup-notes .api=${api} .language=${language} .roles=${session.user.roles}></backup-notes>
      </div>
  `;
}
