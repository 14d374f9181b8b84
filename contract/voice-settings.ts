import { type Static, Type } from 'typebox';
import { strict } from './shared.ts';

/** How calls are spoken in the hall, and the kiosk to whoever listens. */
export const VoiceRulesSchema = Type.Object(
  {
    /** Off: a call is the chime and the flash alone. */
    callsSpoken: Type.Boolean(),
    languages: Type.Enum(['id', 'id+en']),
    /** "nol nol tujuh", as it stands on the ticket, or "tujuh". */
    numberStyle: Type.Enum(['digits', 'whole']),
    /** How often the Indonesian sentence of a call is said. */
    times: Type.Integer({ minimum: 1, maximum: 3 }),
    /** Percent of what the TV’s loudspeaker gives. */
    volume: Type.Integer({ minimum: 0, maximum: 100 }),
    /** The folder of a pack of recorded clips; empty: the engine speaks. */
    pack: Type.String({ pattern: '^[a-z0-9-]{0,40}$' }),
    /** A call older than so many seconds is not spoken by a screen that comes late. */
    freshSeconds: Type.Integer({ minimum: 10, maximum: 600 }),
    /** A call taken back within so many milliseconds is never heard. */
    settleMs: Type.Integer({ minimum: 0, maximum: 5_000 }),
  },
  strict,
);
export type VoiceRules = Static<typeof VoiceRulesSchema>;
