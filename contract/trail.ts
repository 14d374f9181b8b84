import { type Static, Type } from 'typebox';
import { EVENT_KINDS, type EventKind } from '../domain/event-kinds.ts';
import { DaySchema, IdSchema, InstantSchema, strict } from './shared.ts';

const EVENT_KIND_LIST = Object.keys(EVENT_KINDS) as EventKind[];

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

/** `POST /api/trail/search`: what is left out narrows nothing. */
export const TrailSearchBody = Type.Object(
  {
    from: Type.Optional(DaySchema),
    to: Type.Optional(DaySchema),
    kinds: Type.Optional(Type.Array(Type.Enum(EVENT_KIND_LIST), { minItems: 1, maxItems: 200 })),
    /** Id of an account. */
    person: Type.Optional(IdSchema),
    /** The number of a visit file, or of a ticket on the last day asked for. */
    about: Type.Optional(Type.String({ maxLength: 40 })),
    /** Goes on below this number: the last one of the page before. */
    before: Type.Optional(Seq),
  },
  strict,
);
export type TrailSearch = Static<typeof TrailSearchBody>;

/** Who did it: an account by its office name, a device by its name, or the machine itself. */
export const TrailActorSchema = Type.Object({
  kind: Type.Enum(['user', 'device', 'loopback', 'system', 'stranger']),
  name: Type.Union([Type.String(), Type.Null()]),
});

/** What it happened to, by number or office name; null where it is about the office as a whole. */
export const TrailSubjectSchema = Type.Union([
  Type.Object({
    kind: Type.Enum(['berkas', 'ticket', 'paper', 'account', 'device', 'printer', 'other']),
    id: Type.String(),
    shown: Type.String(),
  }),
  Type.Null(),
]);

/** One event of the log. */
export const TrailEventSchema = Type.Object({
  seq: Seq,
  at: InstantSchema,
  kind: Type.Enum(EVENT_KIND_LIST),
  actor: TrailActorSchema,
  subject: TrailSubjectSchema,
  /** Codes and numbers by their names. */
  facts: Type.Array(Type.Object({ name: Type.String(), value: Type.String() })),
});
export type TrailEvent = Static<typeof TrailEventSchema>;

/** Newest first. `next`: the `before` of the next page; null on the last one. */
export const TrailFoundSchema = Type.Object({
  events: Type.Array(TrailEventSchema),
  next: Type.Union([Seq, Type.Null()]),
});
export type TrailFound = Static<typeof TrailFoundSchema>;

/** `GET /api/trail/people`: the accounts the trail can be searched by. */
export const TrailPersonSchema = Type.Object({ id: IdSchema, name: Type.String() });
export type TrailPerson = Static<typeof TrailPersonSchema>;

const Digits = Type.String({ pattern: '^[0-9]{1,15}$' });

/** `GET /api/trail/proof?from=…&to=…`: the events between two numbers, both included, with all it takes to recompute. */
export const ProofQuery = Type.Object({ from: Digits, to: Digits }, strict);

/** `GET /api/trail/span?from=…&to=…`: first and last number of some days, to be proved. */
export const SpanQuery = Type.Object({ from: DaySchema, to: DaySchema }, strict);
export const SpanSchema = Type.Object({ first: Seq, last: Seq });
export type TrailSpan = Static<typeof SpanSchema>;
