import type { FastifyReply } from 'fastify';
import type { Phone } from './follow-feed.ts';

/** A phone that reads so slowly that this much waits for it is cut off; it comes back by itself. */
const UNREAD_LIMIT_BYTES = 65_536;
/** How long a phone waits before it comes back, ms. */
const COME_BACK_MS = 3_000;

/** Turns the answer into server-sent events. From here on the line is ours; `onGone` hears that it broke. */
export function openEventStream(reply: FastifyReply, onGone: (phone: Phone) => void): Phone {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // A proxy that gathers answers would keep the news to itself.
    'X-Accel-Buffering': 'no',
    'X-Robots-Tag': 'noindex',
  });
  const say = (text: string) => {
    if (raw.writableLength > UNREAD_LIMIT_BYTES) raw.destroy();
    else raw.write(text);
  };
  const phone: Phone = {
    tell: (state) => say(`data: ${JSON.stringify(state)}\n\n`),
    // The comment is for the routers on the way, the event for the page: it cannot see comments.
    beat: () => say(': masih tersambung\n\nevent: beat\ndata: ok\n\n'),
    end: () => raw.end(),
  };
  raw.on('close', () => onGone(phone));
  raw.on('error', () => raw.destroy());
  say(`retry: ${COME_BACK_MS}\n\n`);
  return phone;
}
