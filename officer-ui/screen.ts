import { html, type TemplateResult } from 'lit';
import type { Session } from '../contract/access.ts';
import type { Office } from '../contract/office.ts';
import type { QueueTicket } from '../contract/queue.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { Api } from '../ui-kit/api-client.ts';
import { OFFICER_WORDS } from '../words/officer.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import './access/account-page.ts';
import type { DeskController } from './desk/desk-controller.ts';
import './desk/desk-page.ts';
import { mayUse } from './menu.ts';
import { pathOf, type Route } from './route.ts';

/** What the screens are given. */
export interface ScreenMoment {
  readonly api: Api;
  readonly session: Session;
  readonly language: Language;
  readonly desk: DeskController;
  /** The ticket at this counter. */
  readonly ticket: QueueTicket | undefined;
  readonly counter: number;
  readonly today: Day;
  readonly office: Office | undefined;
  /** A command of the desk is under way. */
  readonly busy: boolean;
  /** "Not present" waits for a second press. */
  readonly sure: boolean;
}

/** What stands in the browser's tab. */
export const SCREEN_TITLES: Record<Route['page'], Phrase> = {
  desk: OFFICER_WORDS.desk,
  search: OFFICER_WORDS.search,
  berkas: OFFICER_WORDS.berkas,
  prints: OFFICER_WORDS.prints,
  start: OFFICER_WORDS.start,
  office: OFFICER_WORDS.office,
  attendance: OFFICER_WORDS.attendance,
  trail: OFFICER_WORDS.trail,
  accounts: OFFICER_WORDS.accounts,
  privacy: OFFICER_WORDS.privacy,
  printers: OFFICER_WORDS.printers,
  devices: OFFICER_WORDS.devices,
  backups: OFFICER_WORDS.backups,
  settings: OFFICER_WORDS.settings,
  password: OFFICER_WORDS.password,
  unknown: OFFICER_WORDS.unknownPage,
};

/** The screen a route asks for; its elements come to life once they are fetched. */
export function screenOf(route: Route, moment: ScreenMoment): TemplateResult {
  const { api, session, language, desk, ticket, counter, today, office, busy, sure } = moment;
  if (!mayUse(route.page, session.user.roles)) return nowhere(OFFICER_WORDS.notYours, language);
  switch (route.page) {
    case 'desk':
      return html`<desk-page
        .language=${language}
        .queue=${desk.queue}
        .office=${office}
        .ticket=${ticket}
        .counter=${counter}
        .zero=${desk.zero}
        ?sure=${sure}
        ?busy=${busy}
      ></desk-page>`;
    case 'berkas':
      return html`<berkas-page
        .api=${api}
        .language=${language}
        .berkasId=${route.id}
        .today=${today}
        .printNews=${desk.printNews}
      ></berkas-page>`;
    case 'search':
      return html`<search-page .api=${api} .language=${language} .ticket=${ticket}></search-page>`;
    case 'prints':
      return html`<prints-page
        .api=${api}
        .language=${language}
        .printNews=${desk.printNews}
        ?demo=${session.standInFaults ?? false}
      ></prints-page>`;
    case 'start':
      return html`<start-page
        .api=${api}
        .language=${language}
        .session=${session}
        .news=${desk.officeNews}
      ></start-page>`;
    case 'office':
      return html`<office-page
        .api=${api}
        .language=${language}
        .session=${session}
        .queue=${desk.queue}
        .today=${today}
        .news=${desk.officeNews}
      ></office-page>`;
    case 'attendance':
      return html`<attendance-page .api=${api} .language=${language} .today=${today}></attendance-page>`;
    case 'trail':
      return html`<trail-page .api=${api} .language=${language} .session=${session} .today=${today}></trail-page>`;
    case 'accounts':
      return html`<accounts-page
        .api=${api}
        .language=${language}
        .session=${session}
        .news=${desk.officeNews}
      ></accounts-page>`;
    case 'privacy':
      return html`<privacy-page .api=${api} .language=${language} .session=${session}></privacy-page>`;
    case 'printers':
      return html`<printers-page .api=${api} .language=${language} .printNews=${desk.printNews}></printers-page>`;
    case 'devices':
      return html`<devices-page .api=${api} .language=${language} .zero=${desk.zero}></devices-page>`;
    case 'backups':
      return html`<backup-page .api=${api} .language=${language} .session=${session}></backup-page>`;
    case 'settings':
      return html`<settings-page .api=${api} .language=${language} .today=${today}></settings-page>`;
    case 'password':
      return html`<account-page .api=${api} .language=${language} .session=${session}></account-page>`;
    case 'unknown':
      return nowhere(OFFICER_WORDS.unknownPage, language);
  }
}

/** In place of a screen: why there is none, and the way to one's own first. */
function nowhere(why: Phrase, language: Language): TemplateResult {
  return html`<h1 tabindex="-1">${say(why, language)}</h1>
    <a class="button" href=${pathOf({ page: 'desk' })}>${say(OFFICER_WORDS.toHome, language)}</a>`;
}
