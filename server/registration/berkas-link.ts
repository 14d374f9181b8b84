import { type BerkasKey, type BerkasRow, changeBerkas } from '../../db/berkas.ts';
import { berkasByCode } from '../../db/followed.ts';
import { BERKAS_CODE_BYTES, berkasCodeOf } from '../../domain/berkas/berkas-code.ts';
import { hashToken } from '../access/session-token.ts';
import type { Deps, Random, Sealer, SealPlace, Tx } from '../ports.ts';

/** What leads back to a berkas from a paper: the token of its page, and the short code for the kiosk. */
export interface BerkasLink {
  readonly token: string;
  readonly code: string;
}

/**
 * The unguessable part of the address of a berkas' page as it is made the first time: from the year's oldest key, as it
 * was before links were kept. From then on the kept one counts, whatever keys the year has.
 */
export function berkasToken(sealer: Sealer, { id, year }: BerkasKey): string {
  const oldest = sealer.indexes(year, 'berkas-link', id).at(-1);
  if (oldest === undefined) throw new Error('a year has keys without a generation');
  return Buffer.from(oldest).toString('base64url');
}

/** The token as it is kept beside the berkas. */
export function keptToken(sealer: Sealer, berkas: BerkasRow): string {
  if (berkas.link === null) return berkasToken(sealer, berkas);
  return Buffer.from(sealer.open(linkPlace(berkas), berkas.link)).toString();
}

/** The value for the column `link` of this row. */
export function sealLink(sealer: Sealer, berkas: BerkasKey, token: string): Buffer {
  return Buffer.from(sealer.seal(linkPlace(berkas), Buffer.from(token)));
}

/** The link of a berkas, made with its first tanda terima and the same on every later one. */
export async function berkasLink(
  tx: Tx,
  { site, sealer, random }: Pick<Deps, 'site' | 'sealer' | 'random'>,
  berkas: BerkasRow,
): Promise<BerkasLink> {
  const token = keptToken(sealer, berkas);
  const tokenHash = hashToken(token);
  const code = berkas.code ?? (await freeCode(tx, site, random));
  if (berkas.code !== code || berkas.link === null || !berkas.tokenHash.equals(tokenHash)) {
    await changeBerkas(tx, berkas, { code, tokenHash, link: sealLink(sealer, berkas, token) });
  }
  return { token, code };
}

function linkPlace({ id, year }: BerkasKey): SealPlace {
  return { table: 'berkas', row: id, column: 'link', year };
}

async function freeCode(tx: Tx, site: string, random: Random): Promise<string> {
  for (;;) {
    const code = berkasCodeOf(random.bytes(BERKAS_CODE_BYTES));
    if ((await berkasByCode(tx, site, code)) === null) return code;
  }
}
