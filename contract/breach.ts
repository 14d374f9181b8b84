import { type Static, Type } from 'typebox';
import { BREACH_NATURES } from '../domain/privacy/breaches.ts';
import { IdSchema, InstantSchema, ServiceCodeSchema, strict } from './shared.ts';

const Words = Type.String({ maxLength: 2_000 });
/** ISO 8601 with an offset or Z. */
const Moment = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$',
});

const content = {
  /** What happened, in words; sealed. */
  what: Words,
  /** What was and will be done about it. */
  measures: Words,
  /** Whether the keys were with what was lost: without them it is unreadable. */
  keysToo: Type.Boolean(),
  /** For a wrong person: the numbers of the visit files, "BK-2026-00017". */
  berkas: Type.Array(Type.String({ minLength: 1, maxLength: 30 }), { maxItems: 200, uniqueItems: true }),
  /** For an intrusion: the user name of the account; else empty. */
  account: Type.String({ maxLength: 64 }),
};

/** `POST /api/privacy/breaches`. */
export const OpenBreachBody = Type.Object(
  {
    nature: Type.Enum([...BREACH_NATURES]),
    /** The span whose data were exposed. */
    from: Moment,
    to: Moment,
    ...content,
  },
  strict,
);
export type OpenBreach = Static<typeof OpenBreachBody>;

/** `PUT /api/privacy/breaches/{id}`: what is known by now. */
export const ChangeBreachBody = Type.Object({ from: Moment, to: Moment, ...content }, strict);
export type ChangeBreach = Static<typeof ChangeBreachBody>;

/** `POST /api/privacy/breaches/{id}/told`: the notice went out. */
export const ToldBody = Type.Object({ whom: Type.Enum(['agency', 'persons']) }, strict);

export const BreachSchema = Type.Object({
  id: IdSchema,
  nature: Type.Enum([...BREACH_NATURES]),
  knownAt: InstantSchema,
  dueAt: InstantSchema,
  from: InstantSchema,
  to: InstantSchema,
  openedBy: Type.String(),
  agencyToldAt: Type.Union([InstantSchema, Type.Null()]),
  personsToldAt: Type.Union([InstantSchema, Type.Null()]),
  closedAt: Type.Union([InstantSchema, Type.Null()]),
  /** A notice has not gone out in its time. */
  overdue: Type.Boolean(),
  /** Null once the keys of its year were destroyed. */
  content: Type.Union([Type.Object(content), Type.Null()]),
});
export type Breach = Static<typeof BreachSchema>;

/** `POST /api/privacy/breaches/{id}/exposed`: who was exposed, with how to reach them. Each listing is an event. */
export const ExposedSchema = Type.Object({
  /** Visit files exposed, erased ones too. */
  berkas: Type.Integer(),
  /** Of those: how many were destroyed since, so that nobody can be reached any more. */
  gone: Type.Integer(),
  /** For an intrusion: how often that account searched, which shows names but says not whose. */
  searches: Type.Integer(),
  persons: Type.Array(
    Type.Object({
      number: Type.String(),
      service: ServiceCodeSchema,
      as: Type.Enum(['applicant', 'owner', 'contact', 'worker', 'unknown']),
      name: Type.String(),
      reach: Type.String(),
    }),
  ),
});
export type Exposed = Static<typeof ExposedSchema>;
