import { addressTriedAt } from '../../db/follow-addresses.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** What a paper says about following from the phone: the page's address, and the Wi-Fi a phone needs for it. */
export interface FollowOnPaper {
  readonly url: string;
  readonly wifi?: string;
}

/** What the paper with this token says; undefined while no address is set, or no phone ever reached the office under it: a QR that leads nowhere is worse than none. */
export async function followOnPaper(
  tx: Tx,
  { site, publicUrl }: Pick<Deps, 'site' | 'publicUrl'>,
  { token, day }: { token: string; day: string },
): Promise<FollowOnPaper | undefined> {
  if (publicUrl === null || (await addressTriedAt(tx, site, publicUrl)) === null) return undefined;
  const { wifi } = await officeSetting(tx, site, 'follow.rules', day);
  return { url: `${publicUrl}/t/${token}`, ...(wifi === '' ? {} : { wifi }) };
}
