import type { Notice } from '../../contract/privacy-notice.ts';
import { keptFor, NOTICE_WORDS } from '../../words/privacy-notice.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/**
 * What people are told about their data today (UU 27/2022 art. 21): the office's own words, how long things are kept by
 * the periods in force, and who is asked.
 */
export async function readNotice(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<Notice> {
  const { site } = deps;
  const day = await officeDay(tx, deps);
  const { short, sections, officer } = await officeSetting(tx, site, 'privacy.notice', day);
  const { berkasDays, berkasAtLeastDays, draftDays } = await officeSetting(
    tx,
    site,
    'privacy.retention',
    day,
  );
  const { keepDays } = await officeSetting(tx, site, 'print.rules', day);
  const kept = (language: 'id' | 'en') =>
    keptFor[language](Math.max(berkasDays, berkasAtLeastDays), draftDays, keepDays);
  const asked = `${officer.name}. ${officer.contact}.`;
  return {
    short,
    sections: [
      ...sections,
      { title: NOTICE_WORDS.howLong, text: { id: kept('id'), en: kept('en') } },
      { title: NOTICE_WORDS.whoToAsk, text: { id: asked, en: asked } },
    ],
  };
}
