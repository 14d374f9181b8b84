import { type Static, Type } from 'typebox';
import { BERKAS_STAGES } from '../domain/berkas/berkas-stages.ts';
import { BERKAS_PAPERS } from '../domain/print/paper-kinds.ts';
import { REPRINT_REASONS } from '../domain/print/reprint-reasons.ts';
import { UNMASK_REASONS } from '../domain/privacy/unmask-reasons.ts';
import { BpuContributionSchema, PuContributionSchema } from './contribution.ts';
import { PrintJobSchema } from './printing.ts';
import { RawFormSchema } from './registration.ts';
import { DaySchema, IdSchema, InstantSchema, ServiceCodeSchema, strict } from './shared.ts';

export const DOCUMENT_STATES = ['received', 'missing', 'not-needed'] as const;

const DocumentSchema = Type.Object({
  /** A code of the service's checklist. */
  code: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }),
  state: Type.Enum([...DOCUMENT_STATES]),
});

export const OpenBerkasBody = Type.Object({ service: Type.Optional(ServiceCodeSchema) }, strict);
export const JoinBerkasBody = Type.Object({ ticket: IdSchema }, strict);
/** `POST /api/berkas/{id}/unmask`: shows a visit file whole though its owner is not at the desk, for a reason. */
export const UnmaskBody = Type.Object({ reason: Type.Enum([...UNMASK_REASONS]) }, strict);
export const DocumentsBody = Type.Object({ documents: Type.Array(DocumentSchema, { maxItems: 20 }) }, strict);
/** Text travels in the body: a NIK or a name never stands in an address. Empty: the newest files. */
export const SearchBody = Type.Object({ query: Type.String({ maxLength: 100 }) }, strict);

export const PaymentCodeBody = Type.Union([
  Type.Object({ origin: Type.Literal('counter') }, strict),
  Type.Object({ origin: Type.Literal('official'), code: Type.String({ maxLength: 40 }) }, strict),
]);
export type PaymentCodeWish = Static<typeof PaymentCodeBody>;

/** `PUT /api/berkas/{id}/return-day`: a day to come, or none. */
export const ReturnDayBody = Type.Object({ day: Type.Union([DaySchema, Type.Null()]) }, strict);

/** `POST /api/berkas/{id}/prints`; what says the same as the last paper is its reprint and asks for a reason. */
export const BerkasPrintBody = Type.Object(
  {
    paper: Type.Enum([...BERKAS_PAPERS]),
    reason: Type.Optional(Type.Enum([...REPRINT_REASONS])),
  },
  strict,
);

/** A line in a list of visit files. */
export const BerkasSummarySchema = Type.Object({
  id: IdSchema,
  number: Type.String(),
  service: ServiceCodeSchema,
  stage: Type.Enum([...BERKAS_STAGES]),
  openedDay: DaySchema,
  /** The company, or the masked name of a person, "Si•• Ra••••"; empty while nothing was typed. */
  subject: Type.String(),
  /** The masked NIK or NPWP, "1276••••••••0001"; empty while nothing was typed. */
  identity: Type.String(),
  /** What was personal in it was destroyed. */
  erased: Type.Optional(Type.Literal(true)),
});
export type BerkasSummary = Static<typeof BerkasSummarySchema>;

export const BerkasPaymentSchema = Type.Object({
  code: Type.String(),
  /** Grouped for the eye, "1276 2611 2300 015". */
  shown: Type.String(),
  origin: Type.Enum(['counter', 'official']),
  amount: Type.Integer(),
  dueDate: DaySchema,
  /** The due date lies before today. */
  overdue: Type.Boolean(),
  issuedAt: InstantSchema,
  /** False while no payment channel was named that takes the counter's own codes. */
  payable: Type.Boolean(),
  channels: Type.Array(Type.String()),
});
export type BerkasPayment = Static<typeof BerkasPaymentSchema>;

/** A whole visit file: `GET /api/berkas/{id}`. */
export const BerkasSchema = Type.Object({
  id: IdSchema,
  number: Type.String(),
  service: ServiceCodeSchema,
  stage: Type.Enum([...BERKAS_STAGES]),
  /** `restricted`: only kept, at its owner’s wish. `erased`: what was personal in it was destroyed. */
  state: Type.Enum(['open', 'restricted', 'erased']),
  openedAt: InstantSchema,
  openedDay: DaySchema,
  /** The day the person was asked to come back. */
  returnDay: Type.Union([DaySchema, Type.Null()]),
  /** The short code for kiosk, phone and scanner, once a paper that carries it was printed. */
  code: Type.Union([Type.String(), Type.Null()]),
  visits: Type.Array(Type.Object({ number: Type.String(), day: DaySchema })),
  documents: Type.Array(DocumentSchema),
  /** What was typed but not yet saved as a registration, or the saved one. */
  draft: Type.Union([
    Type.Object({ revision: Type.Integer(), form: RawFormSchema, savedAt: InstantSchema }),
    Type.Null(),
  ]),
  /** Set once the form passed its checks. */
  registration: Type.Union([
    Type.Object({
      savedAt: InstantSchema,
      warnings: Type.Array(Type.Object({ path: Type.String(), code: Type.String(), message: Type.String() })),
    }),
    Type.Null(),
  ]),
  contribution: Type.Union([
    Type.Object({ kind: Type.Literal('PU'), ...PuContributionSchema.properties }),
    Type.Object({ kind: Type.Literal('BPU'), ...BpuContributionSchema.properties }),
    Type.Null(),
  ]),
  payment: Type.Union([BerkasPaymentSchema, Type.Null()]),
  prints: Type.Array(PrintJobSchema),
  /**
   * How a list names it, while it is masked: then draft, registration, contribution, payment and code are null,
   * whatever there is. Null when it is shown whole.
   */
  masked: Type.Union([Type.Object({ subject: Type.String(), identity: Type.String() }), Type.Null()]),
  /** So many minutes after its last use it is masked, unless its owner is at the desk. */
  openMinutes: Type.Integer(),
});
export type Berkas = Static<typeof BerkasSchema>;

export const DraftSavedSchema = Type.Object({ revision: Type.Integer(), savedAt: InstantSchema });
export type DraftSaved = Static<typeof DraftSavedSchema>;
