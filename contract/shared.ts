import { type Static, Type } from 'typebox';
import { SERVICE_CODES } from '../domain/queue/services.ts';

/** An object that refuses what it does not know. */
export const strict = { additionalProperties: false } as const;

/** For commands that take none: absent, empty or `{}`. */
export const NoBody = Type.Object({}, strict);

export const ServiceCodeSchema = Type.Enum([...SERVICE_CODES]);

/** UUIDv7 made by the server. */
export const IdSchema = Type.String({ pattern: '^[0-9a-f-]{36}$' });

export const IdParams = Type.Object({ id: IdSchema });

/** A counter's number in a path: strings with a pattern, because nothing is coerced. */
export const CounterParams = Type.Object({ n: Type.String({ pattern: '^[1-9][0-9]?$' }) });

/** ISO 8601 with the office's offset, "2026-11-23T08:15:00.000+07:00". */
export const InstantSchema = Type.String();

/** An office day, "2026-11-23". */
export const DaySchema = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });

/** A contribution month, "2026-11". */
export const MonthSchema = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' });

export const PhraseSchema = Type.Object({ id: Type.String(), en: Type.String() });

export const WaitingSchema = Type.Object({
  PU: Type.Integer(),
  BPU: Type.Integer(),
  JHT: Type.Integer(),
  INFO: Type.Integer(),
});

/** How many wait for each service. */
export type Waiting = Static<typeof WaitingSchema>;

/** A range of minutes, or null while there is nothing to judge by. */
export const EstimateSchema = Type.Union([
  Type.Object({ low: Type.Integer(), high: Type.Integer() }),
  Type.Null(),
]);
