import { and, asc, count, eq } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { users } from './tables/access.ts';

export type UserRow = typeof users.$inferSelect;

export async function userByName(tx: Tx, site: string, username: string): Promise<UserRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(users)
    .where(and(eq(users.site, site), eq(users.username, username)));
  return row ?? null;
}

export async function userById(tx: Tx, id: string): Promise<UserRow | null> {
  const [row] = await queries(tx).select().from(users).where(eq(users.id, id));
  return row ?? null;
}

/** Every account of the office, also the disabled ones, by shown name. */
export async function usersOf(tx: Tx, site: string): Promise<UserRow[]> {
  return queries(tx)
    .select()
    .from(users)
    .where(eq(users.site, site))
    .orderBy(asc(users.displayName), asc(users.id));
}

export async function countUsers(tx: Tx, site: string): Promise<number> {
  const [row] = await queries(tx).select({ count: count() }).from(users).where(eq(users.site, site));
  return row?.count ?? 0;
}

export async function insertUser(tx: Tx, row: typeof users.$inferInsert): Promise<void> {
  await queries(tx).insert(users).values(row);
}

export async function setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await queries(tx).update(users).set({ passwordHash, mustChangePassword: false }).where(eq(users.id, id));
}

/** The same password, hashed at another cost. */
export async function rehashPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await queries(tx).update(users).set({ passwordHash }).where(eq(users.id, id));
}

/** The PIN of locked screens; null takes it away. */
export async function setPinHash(tx: Tx, id: string, pinHash: string | null): Promise<void> {
  await queries(tx).update(users).set({ pinHash }).where(eq(users.id, id));
}

/**
 * The sealed secret of one-time codes and the last half minute whose code was used, null until a first one was: only
 * then they are asked for. Null in place of both takes them away.
 */
export async function setTotp(
  tx: Tx,
  id: string,
  totp: { readonly secret: Buffer; readonly step: number | null } | null,
): Promise<void> {
  await queries(tx)
    .update(users)
    .set({ totpSecret: totp?.secret ?? null, totpStep: totp?.step ?? null })
    .where(eq(users.id, id));
}

/** The name of every account of the office, by its id. */
export async function userNames(tx: Tx, site: string): Promise<ReadonlyMap<string, string>> {
  const rows = await queries(tx)
    .select({ id: users.id, name: users.displayName })
    .from(users)
    .where(eq(users.site, site));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Gives an account another shown name and other roles. */
export async function changeUser(
  tx: Tx,
  id: string,
  { displayName, roles }: Pick<UserRow, 'displayName' | 'roles'>,
): Promise<void> {
  await queries(tx).update(users).set({ displayName, roles }).where(eq(users.id, id));
}

/** Shuts an account out, or lets it in again. */
export async function setDisabled(tx: Tx, id: string, disabled: boolean): Promise<void> {
  await queries(tx).update(users).set({ disabled }).where(eq(users.id, id));
}

/** Gives an account a password that must be replaced at the next sign-in; with it go PIN and one-time codes if so wished. */
export async function resetPassword(
  tx: Tx,
  id: string,
  { passwordHash, removeSecondFactors }: { passwordHash: string; removeSecondFactors: boolean },
): Promise<void> {
  const gone = removeSecondFactors ? { pinHash: null, totpSecret: null, totpStep: null } : {};
  await queries(tx)
    .update(users)
    .set({ passwordHash, mustChangePassword: true, ...gone })
    .where(eq(users.id, id));
}
