import { type Static, Type } from 'typebox';
import { ROLES } from '../domain/access/roles.ts';
import { DaySchema, IdSchema, InstantSchema, strict } from './shared.ts';

const RolesSchema = Type.Array(Type.Enum([...ROLES]), { minItems: 1, uniqueItems: true });

/** As printed on a document receipt: no control characters, no spaces around it. */
const ShownNameSchema = Type.String({ maxLength: 60, pattern: '^[^\\p{C}\\s]([^\\p{C}]*[^\\p{C}\\s])?$' });

/** An account as its administrator sees it: `GET /api/accounts`. */
export const AccountSchema = Type.Object({
  id: IdSchema,
  username: Type.String(),
  displayName: Type.String(),
  roles: Type.Array(Type.Enum([...ROLES])),
  disabled: Type.Boolean(),
  /** The password the machine made was not replaced yet. */
  mustChangePassword: Type.Boolean(),
  /** Whether a PIN opens their locked screen, and whether one-time codes are asked of them. */
  pin: Type.Boolean(),
  totp: Type.Boolean(),
  createdAt: InstantSchema,
});
export type Account = Static<typeof AccountSchema>;

/** `POST /api/accounts`: lower case letters, figures, `.`, `_` and `-`; a letter first. */
export const NewAccountBody = Type.Object(
  {
    username: Type.String({ pattern: '^[a-z][a-z0-9._-]{1,31}$' }),
    displayName: ShownNameSchema,
    roles: RolesSchema,
  },
  strict,
);
export type NewAccount = Static<typeof NewAccountBody>;

/** `PUT /api/accounts/{id}`. A user name stays for good: people know theirs by heart. */
export const ChangeAccountBody = Type.Object({ displayName: ShownNameSchema, roles: RolesSchema }, strict);
export type ChangeAccount = Static<typeof ChangeAccountBody>;

/** `POST /api/accounts/{id}/password`: whether PIN and one-time codes go too, for somebody who lost their phone. */
export const ResetPasswordBody = Type.Object({ secondFactors: Type.Enum(['keep', 'remove']) }, strict);
export type ResetPassword = Static<typeof ResetPasswordBody>;

/**
 * An account with the first password the machine made up for it. The password is told once and kept nowhere: the
 * answer to a repeated request has null in its place.
 */
export const FirstPasswordSchema = Type.Object({
  account: AccountSchema,
  password: Type.Union([Type.String(), Type.Null()]),
});
export type FirstPassword = Static<typeof FirstPasswordSchema>;

/** A counter, and the number that is being served there, if one is. */
const PlaceSchema = Type.Object({
  counter: Type.Integer(),
  number: Type.Union([Type.String(), Type.Null()]),
});

/** Somebody who stands in as an officer for a day. */
export const SubstituteSchema = Type.Object({
  day: DaySchema,
  user: Type.Object({ id: IdSchema, name: Type.String() }),
  /** A disabled account stands in for nobody until it is enabled again. */
  disabled: Type.Boolean(),
  namedAt: InstantSchema,
  /** By name; null where that account is not there any more. */
  namedBy: Type.Union([Type.String(), Type.Null()]),
  /** The counters they sit at this moment; what they serve there stays there when they are withdrawn. */
  places: Type.Array(PlaceSchema),
});
export type Substitute = Static<typeof SubstituteSchema>;

/** `GET /api/substitutes`: who stands in today and on coming days, and who can be named. */
export const SubstitutesSchema = Type.Object({
  today: DaySchema,
  substitutes: Type.Array(SubstituteSchema),
  /** Accounts that are no officers by themselves, by shown name. */
  people: Type.Array(Type.Object({ id: IdSchema, name: Type.String() })),
});
export type Substitutes = Static<typeof SubstitutesSchema>;

/** `PUT` and `DELETE /api/substitutes/{day}/{user}`. */
export const SubstituteParams = Type.Object({ day: DaySchema, user: IdSchema });

/** Somebody signed in: `GET /api/sessions`. */
export const PersonSessionSchema = Type.Object({
  id: IdSchema,
  user: Type.Object({ id: IdSchema, name: Type.String() }),
  since: InstantSchema,
  lastSeen: InstantSchema,
  /** At the server itself, at a paired desk, elsewhere in the network. */
  place: Type.Enum(['here', 'desk', 'network']),
  /** The paired desk’s name. */
  desk: Type.Union([Type.String(), Type.Null()]),
  locked: Type.Boolean(),
  /** The session of whoever asks. */
  own: Type.Boolean(),
});
export type PersonSession = Static<typeof PersonSessionSchema>;
