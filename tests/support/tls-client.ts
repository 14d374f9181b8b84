import type { IncomingHttpHeaders } from 'node:http';
import { type RequestOptions, request } from 'node:https';

/** One request over TLS with a JSON body, if it has one; a connection of its own. Rejects when trust is refused. */
export function askOver(
  at: RequestOptions,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: unknown }> {
  return new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const options = { host: '127.0.0.1', servername: 'localhost', agent: false, ...at, method, path };
    const asked = request({ ...options, headers: { host: 'localhost', ...type, ...headers } }, (reply) => {
      let text = '';
      reply.on('data', (part: Buffer) => {
        text += part.toString();
      });
      reply.on('end', () => {
        const { statusCode = 0 } = reply;
        resolve({ status: statusCode, headers: reply.headers, body: text === '' ? null : JSON.parse(text) });
      });
    });
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
