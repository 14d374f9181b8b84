import { type Static, Type } from 'typebox';
import { DaySchema, InstantSchema, PhraseSchema, ServiceCodeSchema, strict } from './shared.ts';

const Text = Type.String({ maxLength: 300 });

/**
 * Who we are, on every screen and paper.
 * `siteCode`: four digits that open the counter's own payment codes.
 */
export const OfficeIdentitySchema = Type.Object(
  {
    agency: Text,
    hall: Text,
    city: Text,
    siteCode: Type.String({ pattern: '^[0-9]{4}$' }),
  },
  strict,
);

/** Names of the counters; one that is not listed is "Loket n". */
export const CountersSettingSchema = Type.Object(
  {
    counters: Type.Array(
      Type.Object(
        {
          number: Type.Integer({ minimum: 1, maximum: 99 }),
          shown: PhraseSchema,
          spoken: Text,
          /** What it serves; everything where nothing is said. */
          services: Type.Optional(Type.Array(ServiceCodeSchema, { minItems: 1, uniqueItems: true })),
        },
        strict,
      ),
      { maxItems: 99 },
    ),
  },
  strict,
);

/** `priorityRun`: after so many priority calls in a row a regular ticket that waits is due. */
export const QueueRulesSchema = Type.Object(
  {
    priorityRun: Type.Integer({ minimum: 1, maximum: 20 }),
    /** How many waiting tickets go before one that comes back, by why it was away. */
    returnBehind: Type.Object(
      {
        melengkapi: Type.Integer({ minimum: 0, maximum: 50 }),
        noShow: Type.Integer({ minimum: 0, maximum: 50 }),
      },
      strict,
    ),
  },
  strict,
);

/** Where a code made by this counter can be paid. No channel: the code is not yet payable, and every paper says so. */
export const PaymentChannelsSchema = Type.Object({ ownCodes: Type.Array(Text, { maxItems: 20 }) }, strict);

/** Where complaints go: the posted standard's own list, for screens and receipts. */
export const ComplaintChannelsSchema = Type.Object({ lines: Type.Array(Text, { maxItems: 20 }) }, strict);

/** The line that runs along the foot of the TV, one entry after another. */
export const DisplayTickerSchema = Type.Object({ lines: Type.Array(PhraseSchema, { maxItems: 20 }) }, strict);

/** How long the kiosk leaves things on the screen, in seconds. */
export const KioskTimesSchema = Type.Object(
  {
    confirmation: Type.Integer({ minimum: 5, maximum: 120 }),
    idleReset: Type.Integer({ minimum: 10, maximum: 300 }),
    paperTrouble: Type.Integer({ minimum: 10, maximum: 300 }),
  },
  strict,
);

/** `proofWithinDays`: within so many days of becoming active a member holds the proof, as the posted standard promises. */
export const RegistrationLimitsSchema = Type.Object(
  {
    bpuMaxAge: Type.Integer({ minimum: 17, maximum: 120 }),
    proofWithinDays: Type.Integer({ minimum: 1, maximum: 60 }),
  },
  strict,
);

/** How long a session may last, in minutes, and the shortest password that may be chosen. */
export const AccessRulesSchema = Type.Object(
  {
    sessionMinutes: Type.Integer({ minimum: 15, maximum: 1440 }),
    idleMinutes: Type.Integer({ minimum: 5, maximum: 1440 }),
    passwordLength: Type.Integer({ minimum: 8, maximum: 64 }),
  },
  strict,
);

/** One value of one setting, in force from a day on. */
export const SettingRowSchema = Type.Object({
  key: Type.String(),
  effectiveFrom: DaySchema,
  value: Type.Unknown(),
  changedAt: InstantSchema,
  /** By name; null where the program filled it in. */
  changedBy: Type.Union([Type.String(), Type.Null()]),
});
export type SettingRow = Static<typeof SettingRowSchema>;

/** What the administrator's page needs to show and edit a setting. */
export const SettingSchema = Type.Object({
  key: Type.String(),
  /** JSON Schema of the value. */
  schema: Type.Unknown(),
  /** Newest first. */
  rows: Type.Array(SettingRowSchema),
});
export type Setting = Static<typeof SettingSchema>;

/** The key of a setting in a path. */
export const SettingParams = Type.Object({ key: Type.String({ pattern: '^[a-z.-]{1,64}$' }) });

export const PutSettingBody = Type.Object({ effectiveFrom: DaySchema, value: Type.Unknown() }, strict);

/** Names, besides its own, under which browsers in the office may reach the server. */
export const HostNamesSchema = Type.Object(
  { names: Type.Array(Type.String({ pattern: '^[a-z0-9.-]{1,253}$' }), { maxItems: 20 }) },
  strict,
);
