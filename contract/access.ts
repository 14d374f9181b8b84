import { type Static, Type } from 'typebox';
import { PASSWORD_WEAKNESSES } from '../domain/access/password-strength.ts';
import { PIN_PATTERN } from '../domain/access/pin.ts';
import { ROLES } from '../domain/access/roles.ts';
import { IdSchema, strict } from './shared.ts';

const Password = Type.String({ minLength: 1, maxLength: 256 });
const Pin = Type.String({ pattern: PIN_PATTERN });
/** Figures as an app shows them, with or without a space in the middle. */
const OneTimeCode = Type.String({ pattern: '^[0-9]{3} ?[0-9]{3}$' });

export const SignInBody = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 64 }),
    password: Password,
    /** The one-time code, of accounts that have them set up. */
    code: Type.Optional(OneTimeCode),
    /** The token of the paired desk where the page is open. */
    desk: Type.Optional(Type.String({ minLength: 1, maxLength: 128 })),
  },
  strict,
);
export type SignIn = Static<typeof SignInBody>;

/** `POST /api/session/unlock`: one of the two. */
export const UnlockBody = Type.Union([
  Type.Object({ pin: Pin }, strict),
  Type.Object({ password: Password }, strict),
]);
export type Unlock = Static<typeof UnlockBody>;

/** `PUT /api/session/pin`: null takes it away. Whoever sits down at an open screen must not be able to set one. */
export const SetPinBody = Type.Object({ pin: Type.Union([Pin, Type.Null()]), password: Password }, strict);

/** `POST /api/session/totp` and `POST /api/session/totp/remove`. */
export const TotpPasswordBody = Type.Object({ password: Password }, strict);

/** `PUT /api/session/totp`: the code the phone shows for what was just set up. */
export const TotpCodeBody = Type.Object({ code: OneTimeCode }, strict);

/** What a phone is given to make codes from: as a QR in rows of 0 and 1, and to be typed. */
export const TotpSetUpSchema = Type.Object({ qr: Type.Array(Type.String()), secret: Type.String() });
export type TotpSetUp = Static<typeof TotpSetUpSchema>;

export const ChangePasswordBody = Type.Object(
  {
    current: Password,
    next: Password,
  },
  strict,
);

/** `POST /api/session/password/check`: a password somebody is about to choose, while they type it. */
export const CheckPasswordBody = Type.Object({ next: Type.String({ maxLength: 256 }) }, strict);

/** Why it would be refused, and how long the shortest may be; null when it is good. */
export const PasswordCheckSchema = Type.Object({
  weakness: Type.Union([Type.Enum([...PASSWORD_WEAKNESSES]), Type.Null()]),
  minLength: Type.Integer(),
});
export type PasswordCheck = Static<typeof PasswordCheckSchema>;

/** Who is signed in: `GET /api/session`. */
export const SessionSchema = Type.Object({
  user: Type.Object({
    id: IdSchema,
    username: Type.String(),
    /** As printed on a document receipt. */
    displayName: Type.String(),
    roles: Type.Array(Type.Enum([...ROLES])),
  }),
  /** The first password was made by the machine and must be replaced before anything else. */
  mustChangePassword: Type.Boolean(),
  /** True while `LOKET_NOW` moves the clock: a drill, not a working day. */
  drill: Type.Boolean(),
  /** There in the demo alone: the troubles of virtual printers can be tried. */
  standInFaults: Type.Optional(Type.Boolean()),
  /** There when other machines are served without protection, or turned away because there is no certificate. */
  network: Type.Optional(Type.Enum(['plain', 'closed'])),
  /** The screen waits for the PIN or the password. */
  locked: Type.Boolean(),
  /** A PIN was set. */
  hasPin: Type.Boolean(),
  /** The PIN opens it: one was set, and not too many wrong ones were typed since it locked. */
  pinOpens: Type.Boolean(),
  /** How many figures a PIN has. */
  pinDigits: Type.Integer(),
  /** It locks when nobody did anything for so long. */
  lockMinutes: Type.Integer(),
  /** One-time codes are asked for at the sign-in. */
  totp: Type.Boolean(),
  /** Where it was opened: at the server, at a paired desk, elsewhere in the network. */
  place: Type.Enum(['here', 'desk', 'network']),
});
export type Session = Static<typeof SessionSchema>;
