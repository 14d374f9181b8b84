import { type Static, Type } from 'typebox';
import { strict } from './shared.ts';

const perMinute = (minimum: number) => Type.Integer({ minimum, maximum: 100_000 });

/**
 * How often a minute, and as many at once. This machine has no limits. Each has a floor below which ordinary work, or
 * a rush at the kiosk, would be stopped.
 */
export const AccessLimitsSchema = Type.Object(
  {
    /** Numbers from one kiosk. */
    kioskNumbers: perMinute(20),
    /** Attempts to sign in, from one address. */
    signIns: perMinute(5),
    /** Questions of devices that want to be paired, from one address; each asks every two seconds. */
    pairing: perMinute(40),
    /** Whatever else somebody unknown asks, from one address. A page is some thirty requests. */
    strangers: perMinute(60),
    /** What phones ask, from one address: a whole hall may share one behind its Wi-Fi. */
    followers: perMinute(300),
    /** Whatever one session asks. */
    people: perMinute(300),
    /** Whatever else one device asks. */
    devices: perMinute(120),
  },
  strict,
);
export type AccessLimits = Static<typeof AccessLimitsSchema>;
