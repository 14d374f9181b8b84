import { canScroll, overflowing } from '../watched-page.ts';
import { openDisplayStage } from './display-stage.ts';
import { DISPLAY_STATES } from './display-states.ts';
import { breaches, type Gallery } from './gallery.ts';

/** The TV, in Indonesian alone, on large and small screens, lying and standing. */
export const DISPLAY_GALLERY: Gallery = {
  page: 'display',
  states: Object.keys(DISPLAY_STATES),
  open: (browser) => openDisplayStage(browser, DISPLAY_STATES),
  async findings(look) {
    const { page } = look;
    const found = (await overflowing(page, 'ticker-line, header, .when')).map(
      (what) => `has no room: ${what}`,
    );
    if (await canScroll(page)) found.push('can be scrolled');
    return [...found, ...(await breaches(look))];
  },
};
