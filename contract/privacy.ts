import { type Static, Type } from 'typebox';
import {
  CORRECTED_PARTS,
  DATA_REQUEST_KINDS,
  ERASURE_GROUNDS,
  REFUSAL_REASONS,
} from '../domain/privacy/data-requests.ts';
import { BerkasSummarySchema } from './berkas.ts';
import { IdSchema, InstantSchema, strict } from './shared.ts';

const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength });

/** `POST /api/privacy/find`: the visit files a number leads to; it travels in the body, never in an address. */
export const FindSubjectBody = Type.Object({ identity: Text(40) }, strict);

/** `POST /api/privacy/requests`: what somebody asks about their own data. */
export const TakeRequestBody = Type.Object(
  {
    kind: Type.Enum([...DATA_REQUEST_KINDS]),
    name: Text(100),
    /** Telephone, email or address for the answer. */
    contact: Text(200),
    words: Text(1_000),
    /** The NIK, NPWP or telephone number they showed; empty when none. */
    identity: Type.String({ maxLength: 40 }),
    berkas: Type.Array(IdSchema, { maxItems: 20, uniqueItems: true }),
  },
  strict,
);

const urgency = Type.Enum(['overdue', 'soon', 'open']);

/** A request as whoever took it down sees it: that it runs, never whose it is. */
export const TakenRequestSchema = Type.Object({
  id: IdSchema,
  /** "DP-2026-003". */
  number: Type.String(),
  kind: Type.Enum([...DATA_REQUEST_KINDS]),
  state: Type.Enum(['open', 'done', 'refused']),
  receivedAt: InstantSchema,
  dueAt: InstantSchema,
  urgency,
});
export type TakenRequest = Static<typeof TakenRequestSchema>;

/** A request as those who decide see it. */
export const DataRequestSchema = Type.Object({
  ...TakenRequestSchema.properties,
  receivedBy: Type.String(),
  /** Null once the keys of its year were destroyed. */
  content: Type.Union([
    Type.Object({
      name: Type.String(),
      contact: Type.String(),
      words: Type.String(),
      identity: Type.String(),
    }),
    Type.Null(),
  ]),
  berkas: Type.Array(
    Type.Object({ ...BerkasSummarySchema.properties, restricted: Type.Boolean(), erased: Type.Boolean() }),
  ),
  decidedAt: Type.Union([InstantSchema, Type.Null()]),
  decidedBy: Type.Union([Type.String(), Type.Null()]),
  decision: Type.Union([Type.Enum(['done', ...REFUSAL_REASONS]), Type.Null()]),
});
export type DataRequest = Static<typeof DataRequestSchema>;

/** `POST /api/privacy/requests/{id}/decision`. */
export const DecisionBody = Type.Object(
  {
    decision: Type.Enum(['done', ...REFUSAL_REASONS]),
    /** For a correction that was made: which parts. */
    corrected: Type.Optional(Type.Array(Type.Enum([...CORRECTED_PARTS]), { maxItems: 8, uniqueItems: true })),
    /** For an erasure in spite of a payment that is awaited or a period that is not over. */
    ground: Type.Optional(Type.Enum([...ERASURE_GROUNDS])),
  },
  strict,
);
export type Decision = Static<typeof DecisionBody>;

/** `GET /api/privacy/due`: what those who decide should look at. */
export const RequestsDueSchema = Type.Object({ overdue: Type.Integer(), soon: Type.Integer() });
export type RequestsDue = Static<typeof RequestsDueSchema>;
