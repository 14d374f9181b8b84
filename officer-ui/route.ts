import type { MenuPage } from './menu.ts';

/** The screens of the officer. Addresses hold ids only, never a name or a NIK. */
export type Route =
  | {
      readonly page: MenuPage | 'password' | 'unknown';
    }
  | { readonly page: 'berkas'; readonly id: string };

const BASE = '/officer/';

const PAGES = {
  '': 'desk',
  'cari-berkas': 'search',
  cetakan: 'prints',
  'mulai-hari': 'start',
  kantor: 'office',
  kehadiran: 'attendance',
  jejak: 'trail',
  akun: 'accounts',
  'data-pribadi': 'privacy',
  printer: 'printers',
  perangkat: 'devices',
  cadangan: 'backups',
  pengaturan: 'settings',
  'kata-sandi': 'password',
} as const;

/** The screen an address path stands for. */
export function routeOf(pathname: string): Route {
  if (!`${pathname}/`.startsWith(BASE)) return { page: 'unknown' };
  const [head = '', id, ...rest] = pathname.slice(BASE.length).replace(/\/$/, '').split('/');
  if (head === 'berkas' && id && rest.length === 0) return { page: 'berkas', id };
  if (id !== undefined || !Object.hasOwn(PAGES, head)) return { page: 'unknown' };
  return { page: PAGES[head as keyof typeof PAGES] };
}

/** The address path of a screen. */
export function pathOf(route: Route): string {
  if (route.page === 'berkas') return `${BASE}berkas/${route.id}`;
  const word = Object.entries(PAGES).find(([, page]) => page === route.page)?.[0] ?? '';
  return `${BASE}${word}`;
}
