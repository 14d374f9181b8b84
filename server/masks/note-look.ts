import type { BerkasRow } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import type { Tx } from '../ports.ts';
import { type Asker, type BerkasSight, type SightDeps, sightOf } from './berkas-sight.ts';

/** What of a visit file somebody looks at: the file itself, its tanda terima as a document, one of its papers, a copy of one. */
export type Looked = 'file' | 'receipt' | 'paper' | 'copy';

/** How the visit file may be seen; that it is looked at is an event, unless its owner is at the desk at that moment. */
export async function lookAt(
  tx: Tx,
  deps: SightDeps,
  berkas: Pick<BerkasRow, 'id'>,
  { asker, what }: { asker: Asker; what: Looked },
): Promise<BerkasSight> {
  const sight = await sightOf(tx, deps, berkas, asker);
  if (sight !== 'desk') {
    recordEvent(tx, { kind: 'berkas-read', actor: asker.actor, subject: berkas.id, data: { sight, what } });
  }
  return sight;
}
