import type { LightMyRequestResponse } from 'fastify';
import { type Account, insertAccount } from './accounts.ts';
import type { Office } from './open-office.ts';

/** One more account of the office. */
export async function addUser(office: Office, account: Account): Promise<void> {
  await insertAccount(office.deps, account);
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
