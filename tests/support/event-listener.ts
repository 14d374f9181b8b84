import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Followed } from '../../contract/follow.ts';

/** A phone that listens to server-sent events. */
export interface EventListener {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Everything said so far, as it came. */
  text(): string;
  /** The states told so far. */
  states(): Followed[];
  /** Waits until so many states were told. @throws when they do not come */
  told(count: number): Promise<Followed[]>;
  readonly ended: Promise<void>;
  hangUp(): void;
}

const PATIENCE_MS = 5_000;

/** Opens the line and answers once its head is there. */
export function listenTo(url: string, headers: Record<string, string> = {}): Promise<EventListener> {
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = request(url, { headers }, (reply) => resolve(heard(asked, reply)));
    asked.on('error', reject);
    asked.end();
  });
}

function heard(asked: ClientRequest, reply: IncomingMessage): EventListener {
  let text = '';
  const waiting = new Set<() => void>();
  reply.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    for (const look of waiting) look();
  });
  reply.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => void reply.on('close', resolve));
  const states = () =>
    text
      .split('\n\n')
      .flatMap((block) => (block.startsWith('data: ') ? (JSON.parse(block.slice(6)) as Followed) : []));
  return {
    status: reply.statusCode ?? 0,
    headers: reply.headers,
    text: () => text,
    states,
    ended,
    hangUp: () => asked.destroy(),
    told: (count) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`only this was told: ${text}`)), PATIENCE_MS);
        const look = () => {
          if (states().length < count) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(states());
        };
        waiting.add(look);
        look();
      }),
  };
}
