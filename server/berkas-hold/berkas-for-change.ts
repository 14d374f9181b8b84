import { type BerkasRow, berkasById } from '../../db/berkas.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/**
 * The berkas somebody means to work with. One that is only kept at its owner's wish, or whose personal data were
 * destroyed, is refused: every use case that changes a berkas or makes a paper of it begins here.
 */
export async function berkasForChange(tx: Tx, site: string, id: string): Promise<Result<BerkasRow, Refusal>> {
  const berkas = await berkasById(tx, site, id);
  if (berkas === null) return err({ code: 'berkas-not-found' });
  if (berkas.erasedAt !== null) return err({ code: 'berkas-erased' });
  if (berkas.restrictedAt !== null) return err({ code: 'berkas-restricted' });
  return ok(berkas);
}
