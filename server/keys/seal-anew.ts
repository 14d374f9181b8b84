import { berkasById } from '../../db/berkas.ts';
import { draftOf } from '../../db/drafts.ts';
import { everyCode } from '../../db/payment-codes.ts';
import { printJobById, updatePrintJob } from '../../db/print-jobs.ts';
import { type SealedRow, type SealedTableName, sealedValues, writeSealed } from '../../db/sealed-tables.ts';
import { indexAnew } from '../../db/search-index.ts';
import { paymentCodeKey, searchKeysOf } from '../../domain/registration/search-keys.ts';
import type { Deps, Tx } from '../ports.ts';
import { markAnew } from '../printing/slip-of.ts';
import { berkasToken, sealLink } from '../registration/berkas-link.ts';

type SealDeps = Pick<Deps, 'site' | 'sealer' | 'keys' | 'log'>;

/**
 * Seals a row anew with the newest keys of its year, and whatever is found by it: all as it was, under another key.
 * A value that does not open was altered before; it is left and told to the log.
 */
export async function sealRowAnew(
  tx: Tx,
  deps: SealDeps,
  name: SealedTableName,
  row: SealedRow,
): Promise<void> {
  const { sealer, keys, log } = deps;
  try {
    if (name === 'berkas') await berkasAnew(tx, deps, row);
    if (name === 'print_jobs') await markOfPaperAnew(tx, deps, row);
  } catch (error) {
    log.error(`what leads to a row of ${name} cannot be made anew`, error);
  }
  const anew: Record<string, Buffer> = {};
  for (const { place, value } of await sealedValues(tx, name, row)) {
    if (!keys.isOld(row.year, value)) continue;
    try {
      anew[place.column] = Buffer.from(sealer.seal(place, sealer.open(place, value)));
    } catch (error) {
      log.error(`a value in ${name} cannot be sealed anew`, error);
    }
  }
  if (Object.keys(anew).length > 0) await writeSealed(tx, name, row.id, anew);
}

/** What leads to a berkas: fingerprints under the newest key, and its page's token while the key it was made of lives. */
async function berkasAnew(tx: Tx, { site, sealer }: SealDeps, { id }: SealedRow): Promise<void> {
  const berkas = await berkasById(tx, site, id);
  if (berkas === null) return;
  const draft = await draftOf(tx, sealer, berkas);
  const codes = await everyCode(tx, sealer, berkas);
  await indexAnew(tx, sealer, berkas, {
    form: draft === null ? [] : searchKeysOf(draft.form),
    codes: codes.map(paymentCodeKey),
  });
  if (berkas.code !== null && berkas.link === null) {
    await writeSealed(tx, 'berkas', id, { link: sealLink(sealer, berkas, berkasToken(sealer, berkas)) });
  }
}

async function markOfPaperAnew(tx: Tx, { sealer }: SealDeps, { id }: SealedRow): Promise<void> {
  const job = await printJobById(tx, id);
  if (job === null) return;
  await updatePrintJob(tx, id, { state: job.state, slipMark: markAnew({ sealer }, job) });
}
