import { type BerkasKey, type BerkasRow, changeBerkas } from '../../db/berkas.ts';
import { berkasByCode } from '../../db/followed.ts';
import { BERKAS_CODE_BYTES, berkasCodeOf } from '../../domain/berkas/berkas-code.ts';
import { hashToken } from '../access/session-token.ts';
import type { Deps, Random, Sealer, Tx } from '../ports.ts';

/** What leads back to a berkas from a paper: the token of its page, and the short code for the kiosk. */
export interface BerkasLink {
  readonly token: string;
  readonly code: string;
}

/**
 * The unguessable part of the address of a berkas' page. Made from the year's key, so that a reprint leads to the same
 * page although only the token's hash is stored; without that key nobody makes it again.
 */
export function berkasToken(sealer: Sealer, { id, year }: BerkasKey): string {
  return Buffer.from(sealer.index(year, 'berkas-link', id)).toString('base64url');
}

/** The link of a berkas, made with its first tanda terima and the same on every later one. */
export async function berkasLink(
  tx: Tx,
  { site, sealer, random }: Pick<Deps, 'site' | 'sealer' | 'random'>,
  berkas: BerkasRow,
): Promise<BerkasLink> {
  const token = berkasToken(sealer, berkas);
  const tokenHash = hashToken(token);
  const code = berkas.code ?? (await freeCode(tx, site, random));
  if (berkas.code !== code || !berkas.tokenHash.equals(tokenHash)) {
    await changeBerkas(tx, berkas, { code, tokenHash });
  }
  return { token, code };
}

async function freeCode(tx: Tx, site: string, random: Random): Promise<string> {
  for (;;) {
    const code = berkasCodeOf(random.bytes(BERKAS_CODE_BYTES));
    if ((await berkasByCode(tx, site, code)) === null) return code;
  }
}
