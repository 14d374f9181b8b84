import type { BerkasRow } from '../../db/berkas.ts';
import { addressOfTrial, type FollowAddress } from '../../db/follow-addresses.ts';
import { berkasByToken, ticketByToken } from '../../db/followed.ts';
import type { TicketRow } from '../../db/tickets.ts';
import { hashToken } from '../access/session-token.ts';
import type { Deps, Tx } from '../ports.ts';

/** What a token leads to. */
export type FollowTarget =
  | { readonly kind: 'ticket'; readonly ticket: TicketRow }
  | { readonly kind: 'berkas'; readonly berkas: BerkasRow }
  /** The administrator tries whether phones reach the office under this address. */
  | { readonly kind: 'trial'; readonly trial: FollowAddress }
  | { readonly kind: 'unknown' };

const TOKEN = /^[A-Za-z0-9_-]{20,64}$/;

/** Looks a token up. All three kinds are looked for each time: how long it takes says nothing about what there is. */
export async function findFollowed(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  token: string,
): Promise<FollowTarget> {
  if (!TOKEN.test(token)) return { kind: 'unknown' };
  const hash = hashToken(token);
  const ticket = await ticketByToken(tx, site, hash);
  const berkas = await berkasByToken(tx, site, hash);
  const trial = await addressOfTrial(tx, site, hash);
  if (ticket !== null) return { kind: 'ticket', ticket };
  if (berkas !== null) return { kind: 'berkas', berkas };
  return trial === null ? { kind: 'unknown' } : { kind: 'trial', trial };
}
