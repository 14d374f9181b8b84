import { type Static, Type } from 'typebox';
import { RETENTION_CLASSES, type RetentionClass } from '../domain/privacy/retention-plan.ts';
import { IdSchema, InstantSchema, strict } from './shared.ts';

const Counts = Type.Object(
  Object.fromEntries(RETENTION_CLASSES.map((kind) => [kind, Type.Integer({ minimum: 0 })])) as Record<
    RetentionClass,
    ReturnType<typeof Type.Integer>
  >,
  strict,
);

/** A berita acara pemusnahan: counts by class, or the year whose keys went. */
export const DestructionSchema = Type.Object({
  id: IdSchema,
  at: InstantSchema,
  by: Type.String(),
  ground: Type.Enum(['retention', 'year-keys', 'erasure']),
  what: Type.Record(Type.String(), Type.Integer()),
});
export type DestructionView = Static<typeof DestructionSchema>;

/** `GET /api/privacy/retention`: what is past its period, what will be within 30 days, what is held. */
export const RetentionReportSchema = Type.Object({
  due: Counts,
  soon: Counts,
  held: Counts,
  daysAhead: Type.Integer(),
  /** How many days each class is kept. */
  days: Counts,
  destructions: Type.Array(DestructionSchema),
});
export type RetentionReport = Static<typeof RetentionReportSchema>;

/** `POST /api/privacy/retention/destroy`: the counts the person saw; others mean that the list has changed. */
export const DestroyBody = Type.Object({ expected: Counts }, strict);
