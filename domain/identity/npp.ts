import { bare, failed, type NumberCheck, passed } from './typed-number.ts';

export type NppProblem = 'npp-length' | 'npp-characters';
export type NppCheck = NumberCheck<NppProblem>;

/** Checks a Nomor Pendaftaran Perusahaan. Its format is not public: any 6 to 12 letters and digits pass. */
export function checkNpp(typed: string): NppCheck {
  const npp = bare(typed);
  if (!/^[0-9A-Z]*$/.test(npp)) return failed('npp-characters');
  return npp.length >= 6 && npp.length <= 12 ? passed(npp) : failed('npp-length');
}
