import { sizeFaults } from '../kiosk-sizes.ts';
import { canScroll, overflowing } from '../watched-page.ts';
import { breaches, type Gallery } from './gallery.ts';
import { measuredAs, openKioskStage } from './kiosk-stage.ts';
import { KIOSK_STATES } from './kiosk-states.ts';

/** The kiosk: standing, lying and on small tablets, measured and not, in both languages, large text and high contrast. */
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
    found.push(...(await sizeFaults(page, await measuredAs(page))));
    return [...found, ...(await breaches(look))];
  },
};
