import type { DataRequest, Decision } from '../../contract/privacy.ts';
import {
  berkasOfRequest,
  contentOfRequest,
  type DataRequestRow,
  dataRequestById,
  decideDataRequest,
} from '../../db/data-requests.ts';
import { insertDestruction } from '../../db/destructions.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { keysOfQuery } from '../../domain/registration/search-keys.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { type EraseDeps, eraseBerkas } from './erase-berkas.ts';
import { mayErase } from './may-erase.ts';
import { requestView } from './request-view.ts';
import { restrictBerkas } from './restrict-berkas.ts';

type DecideDeps = EraseDeps & Pick<Deps, 'ids'>;

/**
 * Ends a request. Following one does what was asked in the same unit: a restriction holds the visit files, an erasure
 * destroys what is personal in them; access and correction were done beforehand and are written down here.
 */
export async function decideRequest(
  tx: Tx,
  deps: DecideDeps,
  input: Decision & { requestId: string; actor: string },
): Promise<Result<DataRequest, Refusal>> {
  const { decision, corrected, ground, actor } = input;
  await openOfficeDay(tx, deps);
  const row = await dataRequestById(tx, deps.site, input.requestId);
  if (row === null) return err({ code: 'data-request-not-found' });
  if (row.state !== 'open') return err({ code: 'data-request-decided' });
  if (decision === 'done') {
    const followed = await follow(tx, deps, row, input);
    if (!followed.ok) return followed;
  }
  const state = decision === 'done' ? 'done' : 'refused';
  await decideDataRequest(tx, row.id, { state, decision, decidedAt: deps.clock.now(), decidedBy: actor });
  const data = {
    ...{ kind: row.kind, decision },
    ...(row.kind === 'correction' && corrected && { corrected }),
    ...(row.kind === 'erasure' && ground && { ground }),
  };
  recordEvent(tx, { kind: 'data-request-decided', actor, subject: row.id, data });
  const decided = await dataRequestById(tx, deps.site, row.id);
  if (decided === null) throw new Error('a data request that was decided is not there');
  return ok(await requestView(tx, deps, decided));
}

async function follow(
  tx: Tx,
  deps: DecideDeps,
  row: DataRequestRow,
  { ground, actor }: Decision & { actor: string },
): Promise<Result<void, Refusal>> {
  if (row.kind === 'access' || row.kind === 'correction') return ok();
  const files = await berkasOfRequest(tx, row.id);
  if (files.length === 0) return err({ code: 'data-request-without-berkas' });
  const request = row.id;
  if (row.kind === 'restriction') {
    for (const berkas of files) await restrictBerkas(tx, deps, { berkas, actor, request });
    return ok();
  }
  const keys = keysOfQuery(contentOfRequest(deps.sealer, row)?.identity ?? '');
  const living = files.filter(({ erasedAt }) => erasedAt === null);
  for (const berkas of living) {
    const may = await mayErase(tx, deps, { berkas, keys, ...(ground && { ground }) });
    if (!may.ok) return may;
    await eraseBerkas(tx, deps, { berkas, actor, reason: 'request' });
  }
  const { site, clock, ids } = deps;
  const what = { berkas: living.length };
  await insertDestruction(tx, {
    ...{ id: ids.next(), site, at: clock.now(), by: actor },
    ...{ ground: 'erasure', what },
  });
  return ok();
}
