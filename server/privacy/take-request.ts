import type { TakenRequest } from '../../contract/privacy.ts';
import { berkasById } from '../../db/berkas.ts';
import { type DataRequestContent, dataRequestById, insertDataRequest } from '../../db/data-requests.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { takeSerial } from '../../db/serials.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import { type DataRequestKind, dataRequestNumber } from '../../domain/privacy/data-requests.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { takenView } from './request-view.ts';

const HOUR_MS = 3_600_000;

/** Takes down what somebody asks about their own data. Its clock runs from now, day and night. */
export async function takeRequest(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock' | 'ids'>,
  input: DataRequestContent & { kind: DataRequestKind; berkas: readonly string[]; actor: string },
): Promise<Result<TakenRequest, Refusal>> {
  const { site, sealer, clock, ids } = deps;
  const { kind, berkas: berkasIds, actor, name, contact, words, identity } = input;
  const day = await openOfficeDay(tx, deps);
  for (const berkasId of berkasIds) {
    if ((await berkasById(tx, site, berkasId)) === null) return err({ code: 'berkas-not-found' });
  }
  const { hours } = await officeSetting(tx, site, 'privacy.rules', day);
  const year = yearOf(day);
  const receivedAt = clock.now();
  const row = {
    ...{ id: ids.next(), site, year, kind, receivedAt, receivedBy: actor },
    serial: await takeSerial(tx, site, 'data-request', String(year)),
    dueAt: receivedAt + hours * HOUR_MS,
  };
  await insertDataRequest(tx, sealer, row, { content: { name, contact, words, identity }, berkasIds });
  const data = { number: dataRequestNumber(year, row.serial), kind, berkas: berkasIds.length };
  recordEvent(tx, { kind: 'data-request-taken', actor, subject: row.id, data });
  const taken = await dataRequestById(tx, site, row.id);
  if (taken === null) throw new Error('a data request that was taken is not there');
  return ok(takenView(taken, receivedAt));
}
