import type { AccessLimits } from '../../contract/limits-settings.ts';

/**
 * What a new office begins with. A person at the kiosk needs three seconds for a number at the fastest, twenty a minute:
 * a school class of fifty gets its numbers in one minute, and the line after it thirty in every one.
 */
export const FIRST_LIMITS: AccessLimits = {
  kioskNumbers: 30,
  signIns: 20,
  pairing: 120,
  strangers: 300,
  followers: 1_200,
  people: 1_200,
  devices: 600,
};
