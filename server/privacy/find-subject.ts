import type { BerkasSummary } from '../../contract/berkas.ts';
import { berkasByNumber } from '../../db/berkas.ts';
import { berkasByCode } from '../../db/followed.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { berkasByKeys } from '../../db/search-index.ts';
import { parseBerkasCode } from '../../domain/berkas/berkas-code.ts';
import { parseBerkasNumber } from '../../domain/berkas/berkas-number.ts';
import { keysOfQuery } from '../../domain/registration/search-keys.ts';
import { ok, type Result } from '../../domain/result.ts';
import { berkasSummary } from '../berkas/berkas-view.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/**
 * The visit files in which somebody's number stands: by NIK, NPWP, telephone, payment code, or the number or code of a
 * berkas; exactly, never by name, for a request about own data. That somebody looked is an event.
 */
export async function findSubject(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer'>,
  input: { identity: string; actor: string },
): Promise<Result<{ results: BerkasSummary[] }, Refusal>> {
  const { site, sealer } = deps;
  const found = new Map(
    (await berkasByKeys(tx, sealer, site, keysOfQuery(input.identity))).map((row) => [row.id, row]),
  );
  const code = parseBerkasCode(input.identity);
  const number = parseBerkasNumber(input.identity);
  const named = [
    code && (await berkasByCode(tx, site, code)),
    number && (await berkasByNumber(tx, site, number)),
  ];
  for (const row of named) if (row) found.set(row.id, row);
  const data = { found: found.size, reason: 'data-request' };
  recordEvent(tx, { kind: 'berkas-searched', actor: input.actor, subject: site, data });
  return ok({ results: [...found.values()].map((row) => berkasSummary(sealer, row)) });
}
