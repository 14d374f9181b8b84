import { type BerkasRow, berkasById } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import type { UnmaskReason } from '../../domain/privacy/unmask-reasons.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { type Asker, type SightDeps, sightOf } from './berkas-sight.ts';

/**
 * Notes for which reason somebody looks at a masked visit file. One that is open to them anyway stays as it is: nobody is
 * asked twice, and no reason is noted that was not needed. The session sees it only once the unit is kept: whoever calls
 * this opens it then.
 */
export async function unmaskBerkas(
  tx: Tx,
  deps: SightDeps,
  input: { berkasId: string; reason: UnmaskReason; asker: Asker },
): Promise<Result<BerkasRow, Refusal>> {
  const { berkasId, reason, asker } = input;
  const berkas = await berkasById(tx, deps.site, berkasId);
  if (berkas === null) return err({ code: 'berkas-not-found' });
  if ((await sightOf(tx, deps, berkas, asker)) !== 'masked') return ok(berkas);
  recordEvent(tx, { kind: 'identity-unmasked', actor: asker.actor, subject: berkas.id, data: { reason } });
  return ok(berkas);
}
