import type { Act } from '../domain/access/acts.ts';
import { can } from '../domain/access/can.ts';
import type { Role } from '../domain/access/roles.ts';

/** The screens of the bar, in the order of a day. */
export const MENU = [
  'desk',
  'search',
  'prints',
  'start',
  'office',
  'attendance',
  'trail',
  'accounts',
  'privacy',
  'printers',
  'devices',
  'backups',
  'settings',
] as const;

export type MenuPage = (typeof MENU)[number];

/** Every screen: those of the bar, and those one gets to otherwise. */
export type Page = MenuPage | 'berkas' | 'password' | 'unknown';

/** What each screen is there to do: who may do that sees it. The server asks the same table at every route. */
const ACT_OF: Record<Page, Act> = {
  desk: 'serve-queue',
  search: 'keep-berkas',
  berkas: 'keep-berkas',
  prints: 'print-papers',
  start: 'serve-queue',
  /** How the office is today; what may be changed there is shown by who may. */
  office: 'watch-board',
  attendance: 'set-attendance',
  /** Everybody sees what they looked at themselves; the rest is shown by who may. */
  trail: 'use-own-account',
  accounts: 'run-accounts',
  /** Requests for those who take and decide them; its other sections ask for their own acts. */
  privacy: 'see-privacy',
  printers: 'run-printers',
  devices: 'run-devices',
  backups: 'see-backups',
  settings: 'run-settings',
  password: 'use-own-account',
  unknown: 'visit',
};

/** Whether somebody with these roles may do `act` once they are in and their screen is open. */
export function mayDo(act: Act, roles: readonly Role[]): boolean {
  return can({ kind: 'user', id: '', roles, mustChangePassword: false, locked: false }, act).ok;
}

/** Whether somebody with these roles may use the screen. */
export function mayUse(page: Page, roles: readonly Role[]): boolean {
  return mayDo(ACT_OF[page], roles);
}

/** The screens of somebody with these roles. */
export function menuOf(roles: readonly Role[]): readonly MenuPage[] {
  return MENU.filter((page) => mayUse(page, roles));
}

/** Links that stand side by side on a screen of 1366 pixels, whatever the person is called. */
const ROOM = 5;

/** The screens that find room in the bar, and those behind the person's name. */
export function partedMenu(roles: readonly Role[]): { bar: readonly MenuPage[]; more: readonly MenuPage[] } {
  const menu = menuOf(roles);
  return { bar: menu.slice(0, ROOM), more: menu.slice(ROOM) };
}

/** The screen that is there at first: the desk of an officer, else the first one of the bar. */
export function homeOf(roles: readonly Role[]): MenuPage {
  return menuOf(roles)[0] ?? 'office';
}
