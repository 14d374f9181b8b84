import type { PaymentCode, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** Where a code can be paid, as far as the office has named it; an official code is taken by every official channel. */
export async function channelsFor(
  tx: Tx,
  site: string,
  origin: PaymentCode['origin'],
  day: string,
): Promise<readonly string[]> {
  if (origin === 'official') return [];
  return (await officeSetting(tx, site, 'payment.channels', day)).ownCodes;
}
