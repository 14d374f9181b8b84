import type { Role } from '../domain/access/roles.ts';

/** The screens of the bar, in the order of a day. */
export const MENU = [
  'desk',
  'search',
  'prints',
  'start',
  'office',
  'attendance',
  'printers',
  'settings',
] as const;

export type MenuPage = (typeof MENU)[number];

/** Who may use each screen; the server holds the same rules. */
const ROLES_OF: Record<MenuPage, readonly Role[]> = {
  desk: ['officer'],
  search: ['officer'],
  prints: ['officer'],
  start: ['officer'],
  office: ['officer', 'supervisor', 'admin'],
  attendance: ['supervisor'],
  printers: ['admin'],
  settings: ['admin'],
};

/** Whether somebody with these roles may use the screen. */
export function mayUse(page: MenuPage, roles: readonly Role[]): boolean {
  return ROLES_OF[page].some((role) => roles.includes(role));
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
  return menuOf(roles)[0] ?? 'desk';
}
