import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isUntrusted } from './trust.ts';

const PATIENCE_MS = 5_000;
/** What a server says here is short; who says more is none of ours. */
const LONGEST_ANSWER = 10_000;

export interface ServerAnswer {
  readonly status: number;
  /** The JSON it said; null when it was none. */
  readonly body: unknown;
}

/** Where to ask, and whom to believe there. */
export interface AskedServer {
  readonly server: string;
  readonly ca?: string | undefined;
}

/** Posts JSON and waits for the answer; a word when there is none within a few seconds, or it is not to be believed. */
export function askServer(
  { server, ca }: AskedServer,
  path: string,
  body: unknown,
): Promise<ServerAnswer | 'unreachable' | 'untrusted'> {
  const url = new URL(path, server);
  const request = url.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((resolve) => {
    const asked = request(
      url,
      {
        ...(ca === undefined ? {} : { ca }),
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        signal: AbortSignal.timeout(PATIENCE_MS),
      },
      (reply) => {
        let text = '';
        reply.setEncoding('utf8');
        reply.on('data', (part: string) => {
          text += part;
          if (text.length > LONGEST_ANSWER) reply.destroy();
        });
        reply.on('error', () => {});
        reply.on('close', () => resolve({ status: reply.statusCode ?? 0, body: json(text) }));
      },
    );
    asked.on('error', (error) => resolve(isUntrusted(error) ? 'untrusted' : 'unreachable'));
    asked.end(JSON.stringify(body));
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
