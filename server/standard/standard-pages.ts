import type { StandardPage } from '../../contract/standard.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { composePages } from './compose-pages.ts';

/** The service standard as it is in force on an office day, page by page in the order it is posted. */
export async function standardPages(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  day: string,
): Promise<StandardPage[]> {
  const standard = await officeSetting(tx, site, 'office.standard', day);
  const online = await officeSetting(tx, site, 'office.online', day);
  const { lines: complaints } = await officeSetting(tx, site, 'complaint.channels', day);
  const { claim } = await officeSetting(tx, site, 'kiosk.words', day);
  return composePages({ standard, online, complaints, claim });
}
