import { type Static, Type } from 'typebox';
import { DEVICE_KINDS } from '../domain/access/roles.ts';
import { IdSchema, InstantSchema, strict } from './shared.ts';

const KindSchema = Type.Enum([...DEVICE_KINDS]);
const NameSchema = Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' });

/** `POST /api/pairing`: a device asks to be let in while the window is open. */
export const PairingAsk = Type.Object({ kind: KindSchema, name: NameSchema }, strict);

/** Answer: `code` is shown at the device and compared by the administrator; `claim` is the device's own secret. */
export const PairingAsked = Type.Object({ code: Type.String(), claim: Type.String() });

/** `POST /api/pairing/claim`: 202 while nobody has confirmed, then 200; asked again within a minute, the same answer. */
export const PairingClaim = Type.Object(
  { claim: Type.String({ pattern: '^[A-Za-z0-9_-]{22,64}$' }) },
  strict,
);

export const PairingClaimed = Type.Object({ device: IdSchema, token: Type.String() });
export type PairedDevice = Static<typeof PairingClaimed>;

/** `GET /api/pairing`: whether the window is open, and who asks, from which address in the network. */
export const PairingView = Type.Object({
  openUntil: Type.Union([InstantSchema, Type.Null()]),
  asking: Type.Array(
    Type.Object({ code: Type.String(), kind: KindSchema, name: Type.String(), address: Type.String() }),
  ),
});
export type Pairing = Static<typeof PairingView>;

/**
 * `POST /api/pairing/confirm`: the administrator has compared the code, and says what they let in. `name`: as they call
 * it; as it calls itself without.
 */
export const PairingConfirm = Type.Object(
  { code: Type.String({ pattern: '^[A-Z0-9]{8}$' }), kind: KindSchema, name: Type.Optional(NameSchema) },
  strict,
);
export type PairingConfirmed = Static<typeof PairingConfirm>;

/** `PUT /api/devices/:id`. */
export const DeviceNaming = Type.Object({ name: NameSchema }, strict);

/** `GET /api/devices`. */
export const DeviceSchema = Type.Object({
  id: IdSchema,
  kind: KindSchema,
  name: Type.String(),
  pairedAt: InstantSchema,
  lastSeenAt: InstantSchema,
  /** Connected at this moment. */
  here: Type.Boolean(),
});
export type Device = Static<typeof DeviceSchema>;
