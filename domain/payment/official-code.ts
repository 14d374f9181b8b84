import { bare } from '../identity/typed-number.ts';
import { err, ok, type Result } from '../result.ts';

export type OfficialCodeProblem = 'official-code-length' | 'official-code-characters';

/**
 * A payment code made by BPJS Ketenagakerjaan's own system, typed in. Its format is not public: 6 to 20 letters and
 * digits pass, in capitals and without separators, and nothing is read out of it.
 */
export function checkOfficialCode(typed: string): Result<string, OfficialCodeProblem> {
  const code = bare(typed);
  if (!/^[0-9A-Z]*$/.test(code)) return err('official-code-characters');
  return code.length >= 6 && code.length <= 20 ? ok(code) : err('official-code-length');
}
