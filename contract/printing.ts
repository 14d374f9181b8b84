import { type Static, Type } from 'typebox';
import { PAPER_KINDS } from '../domain/print/paper-kinds.ts';
import { PRINT_JOB_STATES } from '../domain/print/printer-states.ts';
import { IdSchema, InstantSchema, strict } from './shared.ts';

/** One paper in line, out, or in doubt: `GET /api/print-jobs`, newest last. */
export const PrintJobSchema = Type.Object({
  id: IdSchema,
  kind: Type.Enum([...PAPER_KINDS]),
  printer: Type.Enum(['ticket', 'receipt']),
  state: Type.Enum([...PRINT_JOB_STATES]),
  attempts: Type.Integer(),
  reason: Type.Optional(Type.String()),
  /** 0 for the first paper, n for the n-th reprint. */
  copy: Type.Integer(),
  /** The ticket or berkas number it is about. */
  about: Type.String(),
  createdAt: InstantSchema,
});
export type PrintJob = Static<typeof PrintJobSchema>;

export const AnswerBody = Type.Object({ printed: Type.Boolean() }, strict);

/** A paper that lies in the virtual printer's tray: `GET /api/papers`, newest first. */
export const PaperSchema = Type.Object({
  id: Type.String(),
  printer: Type.Enum(['ticket', 'receipt', 'both']),
  at: InstantSchema,
});
export type Paper = Static<typeof PaperSchema>;
