import { type Static, Type } from 'typebox';
import { PhraseSchema, strict } from './shared.ts';

const Lines = Type.Array(PhraseSchema, { minItems: 1, maxItems: 12 });

/**
 * The posted service standard as far as nothing else in the settings holds it. The papers of each service come from
 * the checklists, the online procedures from `office.online`, the complaint channels from `complaint.channels`.
 */
export const ServiceStandardSchema = Type.Object(
  {
    /** How each service is had at the counter, step by step. */
    procedures: Type.Object({ PU: Lines, BPU: Lines, JHT: Lines }, strict),
    time: Lines,
    cost: Lines,
    guarantees: Lines,
    legalBasis: Lines,
  },
  strict,
);
export type ServiceStandard = Static<typeof ServiceStandardSchema>;
