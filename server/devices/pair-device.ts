import { insertDevice } from '../../db/devices.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok, type Result } from '../../domain/result.ts';
import { hashToken, makeToken } from '../access/session-token.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Confirmed, Paired } from './pairing-desk.ts';

/** Gives a confirmed device its place. The token is in the answer and nowhere else: only its hash is stored. */
export async function pairDevice(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'ids' | 'random'>,
  { kind, name, by }: Confirmed,
): Promise<Result<Paired, never>> {
  await openOfficeDay(tx, deps);
  const { site, clock, ids, random } = deps;
  const device = ids.next();
  const token = makeToken(random);
  const now = clock.now();
  await insertDevice(tx, {
    ...{ id: device, site, kind, name, tokenHash: hashToken(token) },
    ...{ pairedAt: now, lastSeenAt: now, revokedAt: null },
  });
  recordEvent(tx, { kind: 'device-paired', actor: by, subject: device, data: { kind } });
  return ok({ device, token });
}
