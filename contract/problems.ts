import { type Static, Type } from 'typebox';
import { ACCESS_PROBLEMS } from './problems-access.ts';
import { BACKUP_PROBLEMS } from './problems-backup.ts';
import { BERKAS_PROBLEMS } from './problems-berkas.ts';
import { DEVICE_PROBLEMS } from './problems-devices.ts';
import { KEYS_PROBLEMS } from './problems-keys.ts';
import { PEOPLE_PROBLEMS } from './problems-people.ts';
import { PRINTING_PROBLEMS } from './problems-printing.ts';
import { PRIVACY_PROBLEMS } from './problems-privacy.ts';
import { QUEUE_PROBLEMS } from './problems-queue.ts';
import { REQUEST_PROBLEMS } from './problems-request.ts';
import { TRAIL_PROBLEMS } from './problems-trail.ts';
import { VOICE_PROBLEMS } from './problems-voice.ts';

/** Everything this server refuses, with its HTTP status and its words. A code without both does not compile. */
export const PROBLEMS = {
  ...REQUEST_PROBLEMS,
  ...ACCESS_PROBLEMS,
  ...QUEUE_PROBLEMS,
  ...BERKAS_PROBLEMS,
  ...KEYS_PROBLEMS,
  ...PRINTING_PROBLEMS,
  ...PRIVACY_PROBLEMS,
  ...TRAIL_PROBLEMS,
  ...DEVICE_PROBLEMS,
  ...BACKUP_PROBLEMS,
  ...VOICE_PROBLEMS,
  ...PEOPLE_PROBLEMS,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export const FieldProblemSchema = Type.Object({
  /** Where in the body, "workers.0.nik". */
  path: Type.String(),
  code: Type.String(),
  message: Type.String(),
});
export type FieldProblem = Static<typeof FieldProblemSchema>;

/** What every refusal looks like on the wire: `application/problem+json`. */
export const ProblemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.Optional(Type.String()),
  errors: Type.Optional(Type.Array(FieldProblemSchema)),
  /** The ticket that stands in the way, with `counter-busy`. */
  ticket: Type.Optional(Type.Unknown()),
  /** The id of the visit file that is masked, with `berkas-masked`. */
  berkas: Type.Optional(Type.String()),
});
export type Problem = Static<typeof ProblemSchema>;
