import { type Static, Type } from 'typebox';
import { PRINT_JOB_STATES, PRINTER_STATES } from '../domain/print/printer-states.ts';
import { TICKET_STATES } from '../domain/queue/moves.ts';
import { PAUSE_REASONS } from '../domain/queue/pause.ts';
import { ClosedSchema } from './closed.ts';
import { IdSchema, InstantSchema, ServiceCodeSchema, WaitingSchema } from './shared.ts';

export const BoardCounterSchema = Type.Object({
  counter: Type.Integer(),
  /** As shown in the hall, "Loket 1". */
  name: Type.String(),
  number: Type.Union([Type.String(), Type.Null()]),
  service: Type.Union([ServiceCodeSchema, Type.Null()]),
  state: Type.Enum(['called', 'serving', 'idle']),
  calledAt: Type.Union([InstantSchema, Type.Null()]),
  /** Somebody is signed in there. */
  staffed: Type.Optional(Type.Boolean()),
  /** An announced pause, and when it ends if that was said. */
  paused: Type.Optional(
    Type.Object({ reason: Type.Enum([...PAUSE_REASONS]), until: Type.Optional(InstantSchema) }),
  ),
  /** The officer comes to the person's chair: "datangi". */
  fetch: Type.Optional(Type.Boolean()),
});
export type BoardCounter = Static<typeof BoardCounterSchema>;

export const BoardCallSchema = Type.Object({
  seq: Type.Integer(),
  number: Type.String(),
  service: ServiceCodeSchema,
  counter: Type.Integer(),
  at: InstantSchema,
});
export type BoardCall = Static<typeof BoardCallSchema>;

export const BoardPrinterSchema = Type.Object({ name: Type.String(), state: Type.Enum([...PRINTER_STATES]) });

/** What hangs on the wall: `GET /api/board`. It never holds a name or a NIK. */
export const BoardSchema = Type.Object({
  seq: Type.Integer(),
  now: InstantSchema,
  counters: Type.Array(BoardCounterSchema),
  /** The last calls, newest first, a number only once. */
  recent: Type.Array(BoardCallSchema),
  waiting: WaitingSchema,
  printer: Type.Array(BoardPrinterSchema),
  closed: Type.Optional(ClosedSchema),
  /** The office is open and nobody has signed in. */
  unattended: Type.Optional(Type.Boolean()),
});
export type Board = Static<typeof BoardSchema>;

/** What a notice can be about. */
export const NOTICES = [
  'day-opened',
  'clock-went-back',
  'settings-changed',
  /** The office opened or closed, or a service ran out of numbers. */
  'office-changed',
  /** Somebody took a counter, left it, paused or went on. */
  'counters-changed',
  /** The session of this very page was locked or opened again, or may do more or less than before. */
  'session-changed',
  /** A kiosk or TV came or went, or a TV said something of its sound; told to officers' pages alone. */
  'screens-changed',
  /** A TV is asked to let itself be heard. */
  'sound-test',
  /** A kiosk is asked to have its screen measured. */
  'measure-screen',
] as const;
export type Notice = (typeof NOTICES)[number];

const call = {
  seq: Type.Integer(),
  number: Type.String(),
  service: ServiceCodeSchema,
  counter: Type.Integer(),
  at: InstantSchema,
  /** The counter's name as shown in the hall. */
  name: Type.String(),
  waiting: WaitingSchema,
  /** The officer comes to the person's chair. */
  fetch: Type.Optional(Type.Boolean()),
};

/** Everything the socket says, `WS /api/live`: one snapshot, then one message per committed event. */
export const LiveMessageSchema = Type.Union([
  Type.Object({ type: Type.Literal('snapshot'), seq: Type.Integer(), board: BoardSchema }),
  Type.Object({
    type: Type.Literal('ticket-issued'),
    seq: Type.Integer(),
    number: Type.String(),
    service: ServiceCodeSchema,
    waiting: WaitingSchema,
  }),
  Type.Object({ type: Type.Literal('ticket-called'), ...call }),
  Type.Object({ type: Type.Literal('ticket-recalled'), ...call }),
  Type.Object({
    type: Type.Literal('ticket-updated'),
    seq: Type.Integer(),
    number: Type.String(),
    service: ServiceCodeSchema,
    state: Type.Enum([...TICKET_STATES]),
    /** The counter it is at, or where it was, so that the board can clear it. */
    counter: Type.Union([Type.Integer(), Type.Null()]),
    waiting: WaitingSchema,
    /** The officer comes to the person's chair. */
    fetch: Type.Optional(Type.Boolean()),
  }),
  Type.Object({
    type: Type.Literal('print-updated'),
    seq: Type.Integer(),
    /** What became of which paper since the last such message; the last few where there were many. */
    jobs: Type.Array(Type.Object({ job: IdSchema, state: Type.Enum([...PRINT_JOB_STATES]) })),
    printer: Type.Array(BoardPrinterSchema),
  }),
  /** Something else changed that a screen may want to read again; `what` is a word, never data. */
  Type.Object({ type: Type.Literal('notice'), seq: Type.Integer(), what: Type.String() }),
]);
export type LiveMessage = Static<typeof LiveMessageSchema>;
