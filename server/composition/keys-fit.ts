import { newestBerkas, titlePlace } from '../../db/berkas.ts';
import { newestFullPapers } from '../../db/settled-papers.ts';
import type { Deps, SealPlace, Tx } from '../ports.ts';
import { slipPlace } from '../printing/slip-of.ts';

/** One altered row must not keep the office closed; so many in a row are the wrong keys. */
const TRIED = 3;
/** Files in which nothing was typed yet hold nothing sealed. */
const FILES_SEARCHED = 50;

/**
 * Whether the keys are those of this database: something new in it can be opened. New keys in place of lost ones
 * would seal on as if nothing had happened, and yesterday's berkas would be closed for good.
 */
export async function keysFit(
  tx: Tx,
  { site, sealer, keys }: Pick<Deps, 'site' | 'sealer' | 'keys'>,
): Promise<boolean> {
  // What was destroyed with its year opens with no keys: it says nothing about these.
  const gone = new Set(keys.years().flatMap(({ year, state }) => (state === 'destroyed' ? year : [])));
  const newest = (await newestSealed(tx, site)).filter(({ place }) => !gone.has(place.year));
  return newest.length === 0 || newest.some(({ place, value }) => opens(() => sealer.open(place, value)));
}

/** The newest papers that still hold something; after a long silence, when all are purged, the newest berkas. */
async function newestSealed(tx: Tx, site: string): Promise<{ place: SealPlace; value: Uint8Array }[]> {
  const papers = await newestFullPapers(tx, site, TRIED);
  if (papers.length > 0) {
    return papers.map(({ id, year, slip }) => ({ place: slipPlace(id, year), value: slip }));
  }
  const files = await newestBerkas(tx, site, FILES_SEARCHED);
  return files.flatMap((row) => (row.title === null ? [] : { place: titlePlace(row), value: row.title }));
}

function opens(open: () => unknown): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}
