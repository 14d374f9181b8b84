import { type Static, Type } from 'typebox';
import { PASSWORD_WEAKNESSES } from '../domain/access/password-strength.ts';
import { ROLES } from '../domain/access/roles.ts';
import { IdSchema, strict } from './shared.ts';

export const SignInBody = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 64 }),
    password: Type.String({ minLength: 1, maxLength: 256 }),
  },
  strict,
);
export type SignIn = Static<typeof SignInBody>;

export const ChangePasswordBody = Type.Object(
  {
    current: Type.String({ minLength: 1, maxLength: 256 }),
    next: Type.String({ minLength: 1, maxLength: 256 }),
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
});
export type Session = Static<typeof SessionSchema>;
