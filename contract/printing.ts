import { type Static, Type } from 'typebox';
import { PAPER_KINDS } from '../domain/print/paper-kinds.ts';
import { PRINT_PROOFS } from '../domain/print/print-proofs.ts';
import { PRINT_JOB_STATES } from '../domain/print/printer-states.ts';
import { REPRINT_REASONS } from '../domain/print/reprint-reasons.ts';
import { IdSchema, InstantSchema, strict } from './shared.ts';

/** One paper in line, out, or in doubt: `GET /api/print-jobs`, newest last. */
export const PrintJobSchema = Type.Object({
  id: IdSchema,
  kind: Type.Enum([...PAPER_KINDS]),
  printer: Type.Enum(['ticket', 'receipt']),
  state: Type.Enum([...PRINT_JOB_STATES]),
  attempts: Type.Integer(),
  /** Why it is not out: of its last attempt, or of its printer while it waits for the first. */
  reason: Type.Optional(Type.String()),
  /** 0 for the first paper, n for the n-th reprint. */
  copy: Type.Integer(),
  /** The ticket or berkas number it is about. */
  about: Type.String(),
  /** Id of the visit file it belongs to; absent where it is about a ticket or a printer. */
  berkas: Type.Optional(IdSchema),
  createdAt: InstantSchema,
  /** The printer it was moved to; absent while it belongs to the one of its role. */
  movedTo: Type.Optional(Type.Object({ id: IdSchema, name: Type.String() })),
  /** How it is known that it came out; only of printed ones. */
  proof: Type.Optional(Type.Enum([...PRINT_PROOFS])),
  reprintReason: Type.Optional(Type.Enum([...REPRINT_REASONS])),
  /** What stood on it was destroyed: it can be neither shown nor printed again. */
  purged: Type.Optional(Type.Literal(true)),
});
export type PrintJob = Static<typeof PrintJobSchema>;

export const AnswerBody = Type.Object({ printed: Type.Boolean() }, strict);

/** `POST /api/print-jobs/{id}/reprint`; a paper that proves something asks for a reason. */
export const ReprintBody = Type.Object({ reason: Type.Optional(Type.Enum([...REPRINT_REASONS])) }, strict);

/** `POST /api/print-jobs/{id}/move`: to another printer; null is the one of its role again. */
export const MoveBody = Type.Object({ printer: Type.Union([IdSchema, Type.Null()]) }, strict);

/** A paper that lies in the virtual printer's tray: `GET /api/papers`, newest first. */
export const PaperSchema = Type.Object({
  id: Type.String(),
  printer: Type.Enum(['ticket', 'receipt', 'both']),
  at: InstantSchema,
});
export type Paper = Static<typeof PaperSchema>;
