import { type Static, Type } from 'typebox';
import { InstantSchema, strict } from './shared.ts';

/** How a place in the event log does not fit: `db/event-chain.ts` says what each means. */
export const BROKEN_WAYS = ['changed', 'missing', 'head', 'anchor'] as const;

const Seq = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/** Where the chain broke; null while it fits. */
const Broken = Type.Union([Type.Object({ seq: Seq, why: Type.Enum([...BROKEN_WAYS]) }), Type.Null()]);

/** `GET /api/trail/state`: what the last verification found, and what was last written down outside. */
export const TrailStateSchema = Type.Object({
  /** Null before the first verification. */
  verified: Type.Union([Type.Object({ at: InstantSchema, seq: Seq }), Type.Null()]),
  broken: Broken,
  anchor: Type.Union([
    Type.Object({ at: InstantSchema, seq: Seq, where: Type.Enum(['closing-paper', 'backup']) }),
    Type.Null(),
  ]),
});
export type TrailState = Static<typeof TrailStateSchema>;

/** `POST /api/trail/verify`: the whole chain, now. */
export const TrailVerdictSchema = Type.Object({ seq: Seq, broken: Broken });
export type TrailVerdictView = Static<typeof TrailVerdictSchema>;

/** `POST /api/trail/check-anchor`: number and code from a paper, or the hash from a backup's manifest. */
export const CheckAnchorBody = Type.Object({ seq: Seq, code: Type.String({ maxLength: 80 }) }, strict);

export const ANCHOR_ANSWERS = ['same', 'different', 'missing'] as const;

/** `same`: the log has exactly this head there. `different`: another. `missing`: it no longer reaches so far. */
export const AnchorAnswerSchema = Type.Object({
  anchor: Type.Enum([...ANCHOR_ANSWERS]),
  /** Where the whole chain breaks; a head that is the same proves only what leads to it unbroken. */
  broken: Broken,
});
export type AnchorAnswer = Static<typeof AnchorAnswerSchema>;
