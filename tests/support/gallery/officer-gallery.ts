import { breaches, type Gallery } from './gallery.ts';
import { OFFICER_DESK_STATES } from './officer-desk-states.ts';
import { OFFICER_OFFICE_STATES } from './officer-office-states.ts';
import { openOfficerStage } from './officer-stage.ts';

const STATES = { ...OFFICER_DESK_STATES, ...OFFICER_OFFICE_STATES };

/** The officer's page on the desk's screen, by day and in the dark, in both languages, also at twice the size. */
export const OFFICER_GALLERY: Gallery = {
  page: 'officer',
  states: Object.keys(STATES),
  open: (browser) => openOfficerStage(browser, STATES),
  async findings(look) {
    const { page } = look;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const found = wide > 0 ? [`is ${wide} pixels too wide`] : [];
    return [...found, ...(await breaches(look))];
  },
};
