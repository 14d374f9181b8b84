import type { Followed } from '../contract/follow.ts';
import type { LineWires } from './follow-line.ts';

const CLOSED = 2;

/** The browser's own wires, to the address the page was opened under. */
export function browserWires(page: string = location.pathname): LineWires {
  const address = page.replace(/\/+$/, '');
  return {
    openStream(ears) {
      const source = new EventSource(`${address}/events`);
      source.onmessage = (event: MessageEvent<string>) => ears.onState(JSON.parse(event.data) as Followed);
      source.addEventListener('beat', () => ears.onBeat());
      source.onerror = () => ears.onBroken(source.readyState === CLOSED);
      return source;
    },
    async ask() {
      try {
        const reply = await fetch(`${address}/state`, { cache: 'no-store' });
        if (reply.status === 404) return 'gone';
        return reply.ok ? ((await reply.json()) as Followed) : null;
      } catch {
        return null;
      }
    },
    after: (ms, act) => setTimeout(act, ms),
    clear: (timer) => clearTimeout(timer),
  };
}
