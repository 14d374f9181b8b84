import { ADMIN_PASSWORD } from './open-office.ts';
import { type RunningServer, runServer } from './running-server.ts';

/** Starts the built server with an administrator whose password is known. */
export function runOffice(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  return runServer({ LOKET_ADMIN_PASSWORD: ADMIN_PASSWORD, ...env });
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a server answers is looked at, field by field.
  readonly body: any;
}

/** One request with a JSON body, if it has one. Rejects when the connection breaks. */
export async function ask(
  address: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const reply = await fetch(`${address}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  });
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? null : JSON.parse(text) };
}

/** Signs in as the administrator; the answer is the header that stands for the session. */
export async function sessionAt(address: string): Promise<{ cookie: string }> {
  const reply = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: ADMIN_PASSWORD }),
  });
  return { cookie: reply.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

/** Asks as the administrator, signed in once. */
export async function officerAt(
  address: string,
): Promise<(method: string, path: string, body?: unknown) => Promise<Answer>> {
  const session = await sessionAt(address);
  return (method, path, body) => ask(address, method, path, body, session);
}
