import { type Static, Type } from 'typebox';
import { PAUSE_REASONS } from '../domain/queue/pause.ts';
import { ClosedSchema } from './closed.ts';
import { DaySchema, EstimateSchema, InstantSchema, PhraseSchema, ServiceCodeSchema } from './shared.ts';

const office = { agency: Type.String(), hall: Type.String() };

/** What a phone is told about a ticket. No person is in it. */
export const FollowedTicketSchema = Type.Object({
  what: Type.Literal('ticket'),
  ...office,
  number: Type.String(),
  service: ServiceCodeSchema,
  day: DaySchema,
  /** `over`: the day, or the visit, has ended. */
  state: Type.Enum(['waiting', 'called', 'serving', 'held', 'no-show', 'over']),
  /** Who is called before, while it waits. */
  ahead: Type.Union([Type.Integer(), Type.Null()]),
  estimateMinutes: EstimateSchema,
  /** Where to go, while it is called or served. */
  counterName: Type.Union([Type.String(), Type.Null()]),
  calledAt: Type.Union([InstantSchema, Type.Null()]),
  /** Rises with every call, so that a recall rings again. */
  calls: Type.Integer(),
  /** The officer comes to the person's chair. */
  fetch: Type.Boolean(),
  heldFor: Type.Union([Type.Enum(['belum-siap', 'melengkapi']), Type.Null()]),
  closed: Type.Optional(ClosedSchema),
  /** Every counter that serves this pauses. */
  paused: Type.Optional(
    Type.Object({ reason: Type.Enum([...PAUSE_REASONS]), until: Type.Optional(InstantSchema) }),
  ),
  /** The number for a later day that was given for this one at an early closing. */
  next: Type.Optional(Type.Object({ number: Type.String(), day: DaySchema })),
  /** The numbers called last, newest first. */
  recent: Type.Array(Type.String()),
  now: InstantSchema,
});
export type FollowedTicket = Static<typeof FollowedTicketSchema>;

const Procedure = Type.Object({ portal: Type.String(), steps: Type.Array(PhraseSchema) });

/** What a phone is told about a berkas: how far it has come and what to bring, never whose it is. */
export const FollowedBerkasSchema = Type.Object({
  what: Type.Literal('berkas'),
  ...office,
  number: Type.String(),
  service: ServiceCodeSchema,
  stage: Type.String(),
  openedDay: DaySchema,
  returnDay: Type.Union([DaySchema, Type.Null()]),
  /** Papers still missing; codes of the checklist. */
  missing: Type.Array(Type.String()),
  /** The short code for the kiosk. */
  code: Type.Union([Type.String(), Type.Null()]),
  /** The online procedure of its service; none for information. */
  online: Type.Union([Procedure, Type.Null()]),
  /** For JHT: claims up to this balance (rupiah) go through the JMO application. */
  jmo: Type.Union([Type.Object({ maxBalance: Type.Integer(), text: PhraseSchema }), Type.Null()]),
  endedDay: Type.Union([DaySchema, Type.Null()]),
});
export type FollowedBerkas = Static<typeof FollowedBerkasSchema>;

/** `GET /t/{token}/state`, and each message of `GET /t/{token}/events`. */
export const FollowedSchema = Type.Union([FollowedTicketSchema, FollowedBerkasSchema]);
export type Followed = Static<typeof FollowedSchema>;

/** Whether phones can reach the office: `GET /api/follow`, for the administrator. */
export const FollowStatusSchema = Type.Object({
  /** `LOKET_PUBLIC_URL`; null when none is set. */
  address: Type.Union([Type.String(), Type.Null()]),
  /** `LOKET_FOLLOW_LISTEN`; null when phones use the main address. */
  listens: Type.Union([Type.String(), Type.Null()]),
  /** When a phone opened the trial; papers carry the QR from then on. */
  triedAt: Type.Union([InstantSchema, Type.Null()]),
});
export type FollowStatus = Static<typeof FollowStatusSchema>;

/** `POST /api/follow/trial`: the address to open on a phone, and its QR as rows of 0 and 1. */
export const FollowTrialSchema = Type.Object({ url: Type.String(), qr: Type.Array(Type.String()) });
export type FollowTrial = Static<typeof FollowTrialSchema>;
