import { type Static, Type } from 'typebox';
import { DaySchema, strict } from './shared.ts';

const YearSchema = Type.Integer({ minimum: 2000, maximum: 9999 });

/** One retention year and its keys, as `GET /api/keys` tells of it. No key ever crosses the wire. */
export const KeyYearSchema = Type.Object({
  year: YearSchema,
  /**
   * `sealing`: its keys were changed, and old values are sealed anew. `waiting`: all are; the old keys go with the next
   * backup, and once no reply sealed with them is kept any more.
   */
  state: Type.Enum(['whole', 'sealing', 'waiting', 'destroyed']),
  /** How much is sealed anew, whole per cent; 100 where nothing is to be done. */
  percent: Type.Integer({ minimum: 0, maximum: 100 }),
  /** Counts the keys this year has had; 0 once they were destroyed. */
  generation: Type.Integer({ minimum: 0, maximum: 255 }),
  /** How many berkas of the year hold personal data. */
  berkas: Type.Integer({ minimum: 0 }),
  /** The first day on which it may be destroyed. */
  keptUntil: DaySchema,
  mayGo: Type.Boolean(),
});
export type KeyYear = Static<typeof KeyYearSchema>;

/** `GET /api/keys`. `kept`: `wrapped` by the system's credential store, or `plain` files that whoever reads them can use. */
export const KeysSchema = Type.Object({
  kept: Type.Enum(['wrapped', 'plain']),
  years: Type.Array(KeyYearSchema),
});
export type Keys = Static<typeof KeysSchema>;

/** `POST /api/keys/{year}/…` */
export const YearParams = Type.Object({ year: Type.String({ pattern: '^[2-9][0-9]{3}$' }) });

/** `POST /api/keys/{year}/destroy`: the year once more, as it was typed by hand. */
export const DestroyYearBody = Type.Object({ typed: Type.String({ maxLength: 20 }) }, strict);
