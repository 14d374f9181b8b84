import { Type } from 'typebox';
import { strict } from './shared.ts';

/**
 * For how many minutes after its last use a visit file stays open to the session that had it at the desk, or gave a
 * reason for looking at it; then it is masked again.
 */
export const UnmaskingRulesSchema = Type.Object(
  { openMinutes: Type.Integer({ minimum: 1, maximum: 120 }) },
  strict,
);
