import { type Static, Type } from 'typebox';
import { TICKET_STATES } from '../domain/queue/moves.ts';
import {
  DaySchema,
  EstimateSchema,
  IdSchema,
  InstantSchema,
  PhraseSchema,
  ServiceCodeSchema,
  strict,
} from './shared.ts';

/** What the kiosk offers: `GET /api/services`. */
export const ServiceSchema = Type.Object({
  code: ServiceCodeSchema,
  series: Type.String(),
  name: PhraseSchema,
  open: Type.Boolean(),
  waiting: Type.Integer(),
  estimateMinutes: EstimateSchema,
});
export type Service = Static<typeof ServiceSchema>;

export const IssueTicketBody = Type.Object(
  { service: ServiceCodeSchema, priority: Type.Optional(Type.Boolean()) },
  strict,
);
export type IssueTicket = Static<typeof IssueTicketBody>;

/** The number a citizen has just taken: `POST /api/tickets`. */
export const IssuedTicketSchema = Type.Object({
  id: IdSchema,
  number: Type.String(),
  service: ServiceCodeSchema,
  priority: Type.Boolean(),
  day: DaySchema,
  /** People who will be called before this one, as things stand. */
  ahead: Type.Integer(),
  estimateMinutes: EstimateSchema,
  followUrl: Type.String(),
  /** The job that prints its paper, so that the kiosk can see in `print-updated` whether it came out. */
  printJob: Type.Optional(IdSchema),
});
export type IssuedTicket = Static<typeof IssuedTicketSchema>;

/** A ticket as the officer sees it. */
export const QueueTicketSchema = Type.Object({
  id: IdSchema,
  number: Type.String(),
  service: ServiceCodeSchema,
  state: Type.Enum([...TICKET_STATES]),
  priority: Type.Boolean(),
  counter: Type.Union([Type.Integer(), Type.Null()]),
  day: DaySchema,
  issuedAt: InstantSchema,
  calledAt: Type.Union([InstantSchema, Type.Null()]),
  servedAt: Type.Union([InstantSchema, Type.Null()]),
  endedAt: Type.Union([InstantSchema, Type.Null()]),
  /** How often it was called. */
  calls: Type.Integer(),
  /** The visit files it has to do with, oldest first. */
  berkas: Type.Array(Type.Object({ id: IdSchema, number: Type.String() })),
});
export type QueueTicket = Static<typeof QueueTicketSchema>;

/** Today's queue for the officer: `GET /api/queue`. */
export const QueueSchema = Type.Object({
  day: DaySchema,
  /** In the order in which they will be called. */
  waiting: Type.Array(QueueTicketSchema),
  /** Called or being served, at any counter. */
  atCounters: Type.Array(QueueTicketSchema),
  /** Set aside or not present: can come back today. */
  aside: Type.Array(QueueTicketSchema),
  /** Ended today, newest first, at most 20. */
  ended: Type.Array(QueueTicketSchema),
  /** The machine's clock was found set back today: when, and by how much. */
  clockSetBack: Type.Optional(Type.Object({ at: InstantSchema, seconds: Type.Integer() })),
});
export type Queue = Static<typeof QueueSchema>;

export const HoldBody = Type.Object({ reason: Type.Enum(['belum-siap', 'melengkapi']) }, strict);
export const TransferBody = Type.Object({ service: ServiceCodeSchema }, strict);
export const CallTicketBody = Type.Object(
  {
    counter: Type.Integer({ minimum: 1, maximum: 99 }),
    reason: Type.Optional(Type.String({ pattern: '^[a-z-]{1,40}$' })),
  },
  strict,
);
