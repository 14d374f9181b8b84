import { type BerkasRow, visitsOf } from '../../db/berkas.ts';
import { isAtDesk } from '../../domain/queue/at-desk.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** Who asks for a visit file, and in which of their sessions. */
export interface Asker {
  readonly actor: string;
  readonly session: string;
}

/**
 * How somebody may see a visit file: `desk` while its owner is at a counter, `kept` for some minutes after that in the
 * session that had it open, `reason` for some minutes after this session gave one, else `masked`.
 */
export type BerkasSight = 'desk' | 'kept' | 'reason' | 'masked';

export type SightDeps = Pick<Deps, 'site' | 'clock' | 'unmaskings'>;

/** What this session may see of a visit file now. Having it at the desk keeps it open for a while. */
export async function sightOf(
  tx: Tx,
  deps: SightDeps,
  { id }: Pick<BerkasRow, 'id'>,
  { session }: Asker,
): Promise<BerkasSight> {
  const { unmaskings } = deps;
  const today = await officeDay(tx, deps);
  if ((await visitsOf(tx, id)).some((ticket) => isAtDesk(ticket, today))) {
    unmaskings.open(session, id, { by: 'desk', minutes: await openMinutes(tx, deps) });
    return 'desk';
  }
  const by = unmaskings.opened(session, id);
  return by === 'desk' ? 'kept' : (by ?? 'masked');
}

/** Lets a session work on a visit file it may see whole, and nobody on one that is masked: what is hidden would be written over. */
export async function toWorkOn(
  tx: Tx,
  deps: SightDeps,
  berkasId: string,
  asker: Asker,
): Promise<Result<void, Refusal>> {
  const sight = await sightOf(tx, deps, { id: berkasId }, asker);
  if (sight === 'masked') return err({ code: 'berkas-masked', berkas: berkasId });
  deps.unmaskings.used(asker.session, berkasId);
  return ok();
}

/** For how many minutes after its last use a visit file stays open. */
export async function openMinutes(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<number> {
  const day = await officeDay(tx, deps);
  return (await officeSetting(tx, deps.site, 'berkas.unmasking', day)).openMinutes;
}
