import { openFollowStage } from './follow-stage.ts';
import { FOLLOW_STATES } from './follow-states.ts';
import { breaches, type Gallery } from './gallery.ts';

/** What the citizens' own phones show, also at twice the size. */
export const FOLLOW_GALLERY: Gallery = {
  page: 'follow',
  states: Object.keys(FOLLOW_STATES),
  open: (browser) => openFollowStage(browser, FOLLOW_STATES),
  async findings(look) {
    const wide = await look.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return [...(wide > 0 ? [`is ${wide} pixels too wide`] : []), ...(await breaches(look))];
  },
};
