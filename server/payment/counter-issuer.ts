import { takeSerial } from '../../db/serials.ts';
import { makePaymentCode } from '../../domain/payment/payment-code.ts';
import { ok } from '../../domain/result.ts';
import type { PaymentIssuer } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** Codes made by this counter: the office's four digits, the office day, and a serial that starts anew every day. */
export function createCounterIssuer({ site }: { site: string }): PaymentIssuer {
  return {
    async issue(tx, { day }) {
      const { siteCode } = await officeSetting(tx, site, 'office.identity', day);
      const serial = await takeSerial(tx, site, 'payment', day);
      const code = makePaymentCode({ site: siteCode, day, serial });
      return code.ok ? ok({ code: code.value, origin: 'counter' }) : code;
    },
  };
}
