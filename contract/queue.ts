import { type Static, Type } from 'typebox';
import { TICKET_STATES } from '../domain/queue/moves.ts';
import type { NextReason } from '../domain/queue/next-ticket.ts';
import { EXCEPTION_REASONS } from '../domain/queue/reasons.ts';
import { RETURN_PURPOSES, STATED_PURPOSES, VISIT_KINDS } from '../domain/queue/visit-kind.ts';
import { ClosedSchema } from './closed.ts';
import { CallRulesSchema } from './queue-settings.ts';
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
  /** Why no number of this service is given out now; absent while it is. */
  closed: Type.Optional(ClosedSchema),
});
export type Service = Static<typeof ServiceSchema>;

export const IssueTicketBody = Type.Object(
  {
    service: ServiceCodeSchema,
    priority: Type.Optional(Type.Boolean()),
    /** Has to be fetched from the chair. */
    help: Type.Optional(Type.Boolean()),
    /** What the person came back for; makes it a lanjutan. */
    purpose: Type.Optional(Type.Enum([...STATED_PURPOSES])),
    /** Only from an officer: a number although none is given out any more. */
    exception: Type.Optional(Type.Enum([...EXCEPTION_REASONS])),
  },
  strict,
);
export type IssueTicket = Static<typeof IssueTicketBody>;

/** Somebody comes back with the short code of a tanda terima: `POST /api/tickets/by-code`. */
export const TicketByCodeBody = Type.Object(
  {
    /** As printed; blanks, dashes and small letters do not matter. */
    code: Type.String({ minLength: 1, maxLength: 40 }),
    priority: Type.Optional(Type.Boolean()),
    help: Type.Optional(Type.Boolean()),
    purpose: Type.Optional(Type.Enum([...STATED_PURPOSES])),
  },
  strict,
);
export type TicketByCode = Static<typeof TicketByCodeBody>;

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
  /**
   * What its paper says about following from a phone: the page's address, and the Wi-Fi a phone needs for it. Absent
   * while no phone has reached the office.
   */
  follow: Type.Optional(Type.Object({ url: Type.String(), wifi: Type.Optional(Type.String()) })),
  /** The job that prints its paper, so that the kiosk can see in `print-updated` whether it came out. */
  printJob: Type.Optional(IdSchema),
  kind: Type.Enum([...VISIT_KINDS]),
  help: Type.Boolean(),
  /** The number that was given back for this one. */
  replaces: Type.Optional(Type.String()),
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
  kind: Type.Enum([...VISIT_KINDS]),
  purpose: Type.Union([Type.Enum([...RETURN_PURPOSES]), Type.Null()]),
  heldFor: Type.Union([Type.Enum(['belum-siap', 'melengkapi']), Type.Null()]),
  /** Has to be fetched. */
  help: Type.Boolean(),
  /** When somebody last looked for a person who has to be fetched, since the last call. */
  lookedAt: Type.Union([InstantSchema, Type.Null()]),
  /** The visit files it has to do with, oldest first. */
  berkas: Type.Array(Type.Object({ id: IdSchema, number: Type.String() })),
});
export type QueueTicket = Static<typeof QueueTicketSchema>;

/** Why a ticket is next: `regular-due`: enough priority tickets went before; `alone`: no priority ticket waits. */
export const NEXT_REASONS = ['priority', 'regular-due', 'alone'] as const satisfies readonly NextReason[];

export const QueueQuery = Type.Object(
  { counter: Type.Optional(Type.String({ pattern: '^[1-9][0-9]?$' })) },
  strict,
);

/** Today's queue for the officer: `GET /api/queue`, with `?counter=n` as that counter sees it. */
export const QueueSchema = Type.Object({
  day: DaySchema,
  /** In the order in which they will be called. */
  waiting: Type.Array(QueueTicketSchema),
  /** Whom the counter would call now, and why; null when nobody waits for it. */
  next: Type.Union([
    Type.Object({
      id: IdSchema,
      number: Type.String(),
      why: Type.Enum([...NEXT_REASONS]),
      /** Since when this person waits. */
      since: InstantSchema,
    }),
    Type.Null(),
  ]),
  /** Called or being served, at any counter. */
  atCounters: Type.Array(QueueTicketSchema),
  /** Set aside or not present: can come back today. */
  aside: Type.Array(QueueTicketSchema),
  /** Ended today, newest first, at most 20. */
  ended: Type.Array(QueueTicketSchema),
  /** What the desk counts calls and seconds by. */
  rules: CallRulesSchema,
  /** The machine's clock was found set back today: when, and by how much. */
  clockSetBack: Type.Optional(Type.Object({ at: InstantSchema, seconds: Type.Integer() })),
});
export type Queue = Static<typeof QueueSchema>;

export const HoldBody = Type.Object({ reason: Type.Enum(['belum-siap', 'melengkapi']) }, strict);
export const TransferBody = Type.Object({ service: ServiceCodeSchema }, strict);
export const CallTicketBody = Type.Object(
  {
    counter: Type.Integer({ minimum: 1, maximum: 99 }),
    /** One of `CALL_REASONS`; other programs' own words are kept as well. */
    reason: Type.Optional(Type.String({ pattern: '^[a-z-]{1,40}$' })),
  },
  strict,
);

export const PriorityBody = Type.Object({ priority: Type.Boolean() }, strict);
export const HelpBody = Type.Object({ help: Type.Boolean() }, strict);
export const ReplaceBody = Type.Object({ service: ServiceCodeSchema }, strict);
