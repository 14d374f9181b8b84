import { HOTP, Secret, TOTP } from 'otpauth';
import { TOTP_PERIOD_S } from '../../domain/access/totp-step.ts';
import { OFFICE_KEY, type Random, type SealPlace } from '../ports.ts';

/** What code apps know without being told: SHA-1, six figures, half a minute. */
const FIGURES = 6;
const SECRET_BYTES = 20;

/** What is sealed of an account's one-time codes. */
export interface TotpSecret {
  /** Base32, as it may be typed into a phone. */
  readonly secret: string;
  /** By how many half minutes the phone was ahead when its last code was accepted. */
  readonly drift: number;
}

export function makeTotpSecret(random: Random): TotpSecret {
  const bytes = Uint8Array.from(random.bytes(SECRET_BYTES));
  return { secret: new Secret({ buffer: bytes.buffer }).base32, drift: 0 };
}

/** What the QR says to a code app. */
export function totpAddress({ secret }: TotpSecret, office: string, username: string): string {
  return new TOTP({
    ...{ issuer: office, label: username, secret: Secret.fromBase32(secret) },
    ...{ algorithm: 'SHA1', digits: FIGURES, period: TOTP_PERIOD_S },
  }).toString();
}

/** The half minute among `steps` whose code this is, the first that fits; null when it is none of theirs. */
export function stepOfCode({ secret }: TotpSecret, code: string, steps: readonly number[]): number | null {
  const key = Secret.fromBase32(secret);
  const token = code.replaceAll(' ', '');
  return (
    steps.find((counter) => {
      const config = { token, secret: key, counter, window: 0, digits: FIGURES, algorithm: 'SHA1' };
      return HOTP.validate(config) === 0;
    }) ?? null
  );
}

export function totpPlace(userId: string): SealPlace {
  return { table: 'users', row: userId, column: 'totp_secret', year: OFFICE_KEY };
}
