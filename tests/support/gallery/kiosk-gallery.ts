import { canScroll, overflowing } from '../watched-page.ts';
import { breaches, type Gallery } from './gallery.ts';
import { openKioskStage } from './kiosk-stage.ts';
import { KIOSK_STATES } from './kiosk-states.ts';

/** The kiosk: standing, lying and on a small tablet, in both languages, also in large text. */
export const KIOSK_GALLERY: Gallery = {
  page: 'kiosk',
  states: Object.keys(KIOSK_STATES),
  open: (browser) => openKioskStage(browser, KIOSK_STATES),
  async findings(look) {
    const { page } = look;
    const found = (await overflowing(page, '.away, h1, .flow, .flow *')).map(
      (what) => `has no room: ${what}`,
    );
    if (await canScroll(page)) found.push('can be scrolled');
    return [...found, ...(await breaches(look))];
  },
};
