import { type Static, Type } from 'typebox';
import { PhraseSchema, ServiceCodeSchema } from './shared.ts';

/** What a page of the service standard is about. */
export const STANDARD_SUBJECTS = [
  'documents',
  'procedure',
  'online',
  'time-and-cost',
  'guarantees',
  'legal-basis',
  'complaints',
] as const;

/** One page people can read on the kiosk and see on the TV. */
export const StandardPageSchema = Type.Object({
  subject: Type.Enum([...STANDARD_SUBJECTS]),
  /** The service it is about, where it is about one. */
  service: Type.Optional(ServiceCodeSchema),
  title: PhraseSchema,
  lines: Type.Array(PhraseSchema),
  /** The lines are steps, one after another. */
  numbered: Type.Boolean(),
  /** Where it can be done online. */
  portal: Type.Optional(Type.String()),
});
export type StandardPage = Static<typeof StandardPageSchema>;

/** The service standard, page by page in the order it is posted: `GET /api/standard`. */
export const StandardSchema = Type.Object({ pages: Type.Array(StandardPageSchema) });
export type Standard = Static<typeof StandardSchema>;
