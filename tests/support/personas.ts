import type { LightMyRequestResponse } from 'fastify';
import type { Role } from '../../contract/access.ts';
import { insertUser } from '../../db/users.ts';
import { ok } from '../../domain/result.ts';
import { hashPassword } from '../../server/access/password-hash.ts';
import type { Office } from './open-office.ts';

/** An account with this password, as an administrator would have made it. */
export async function addUser(
  office: Office,
  account: {
    username: string;
    password: string;
    roles: readonly Role[];
    mustChangePassword?: boolean;
    disabled?: boolean;
  },
): Promise<void> {
  const { deps, store } = office;
  const { username, password, roles, mustChangePassword = false, disabled = false } = account;
  const passwordHash = await hashPassword(password, deps.random);
  await store.unit(async (tx) => {
    await insertUser(tx, {
      ...{ id: deps.ids.next(), site: deps.site, username, displayName: username, roles: [...roles] },
      ...{ passwordHash, mustChangePassword, disabled, createdAt: deps.clock.now() },
    });
    return ok();
  });
}

/** A try to sign in, from this machine or another one. */
export function signIn(
  office: Office,
  username: string,
  password: string,
  remoteAddress = '127.0.0.1',
): Promise<LightMyRequestResponse> {
  const host = '127.0.0.1:8080';
  return office.app.inject({
    ...{
      method: 'POST',
      url: '/api/session',
      headers: { host },
      payload: { username, password },
      remoteAddress,
    },
  });
}

/** The header that stands for the session a sign-in opened. */
export function cookieOf(reply: LightMyRequestResponse): { cookie: string } {
  const [cookie] = reply.cookies;
  if (cookie === undefined) throw new Error(`no cookie in ${reply.statusCode} ${reply.body}`);
  return { cookie: `${cookie.name}=${cookie.value}` };
}
