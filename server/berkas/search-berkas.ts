import type { BerkasSummary } from '../../contract/berkas.ts';
import { type BerkasRow, berkasByNumber, newestBerkas, titleOfBerkas } from '../../db/berkas.ts';
import { berkasByCode } from '../../db/followed.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { berkasByKeys } from '../../db/search-index.ts';
import { parseBerkasCode } from '../../domain/berkas/berkas-code.ts';
import { parseBerkasNumber } from '../../domain/berkas/berkas-number.ts';
import { keysOfQuery, nameFits } from '../../domain/registration/search-keys.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { berkasSummary } from './berkas-view.ts';

const SHOWN = 50;

/** Names are sealed, so each must be opened to be compared: so many of the newest are. */
const NAMES_OPENED = 2_000;

type SearchDeps = Pick<Deps, 'site' | 'sealer'>;

/**
 * Berkas by the code of their tanda terima, by their number, by a NIK, NPWP, telephone number or payment code in them, else by the words of the name;
 * the newest ones for an empty query. That somebody searched is an event; what for is not written down.
 */
export async function searchBerkas(
  tx: Tx,
  deps: SearchDeps,
  input: { query: string; actor: string },
): Promise<Result<{ results: BerkasSummary[] }, Refusal>> {
  const { site, sealer } = deps;
  const { by, rows } = await matching(tx, deps, input.query.trim());
  const found = rows.slice(0, SHOWN);
  const data = { found: found.length, by };
  recordEvent(tx, { kind: 'berkas-searched', actor: input.actor, subject: site, data });
  return ok({ results: found.map((row) => berkasSummary(sealer, row)) });
}

/** What led to the berkas that were found: the kind of what was typed, never that itself. */
type FoundBy = 'newest' | 'code' | 'number' | 'identity' | 'name';

async function matching(
  tx: Tx,
  { site, sealer }: SearchDeps,
  query: string,
): Promise<{ by: FoundBy; rows: readonly BerkasRow[] }> {
  if (query === '') return { by: 'newest', rows: await newestBerkas(tx, site, SHOWN) };
  // First: a scanner at the desk types the code, and nothing else is meant by it but once in a thousand years.
  const code = parseBerkasCode(query);
  const coded = code === null ? null : await berkasByCode(tx, site, code);
  if (coded !== null) return { by: 'code', rows: [coded] };
  const number = parseBerkasNumber(query);
  const numbered = number === null ? null : await berkasByNumber(tx, site, number);
  if (numbered !== null) return { by: 'number', rows: [numbered] };
  const keys = keysOfQuery(query);
  const exact = await berkasByKeys(tx, sealer, site, keys);
  if (exact.length > 0) return { by: 'identity', rows: exact };
  const newest = await newestBerkas(tx, site, NAMES_OPENED);
  const rows = newest.filter(
    (row) => row.title !== null && nameFits(titleOfBerkas(sealer, row).subject, query),
  );
  return { by: keys.length > 0 && rows.length === 0 ? 'identity' : 'name', rows };
}
