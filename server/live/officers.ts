import type { WebSocket } from 'ws';
import type { Screens } from '../ports.ts';
import type { LiveFeed } from './live-feed.ts';

/** The officers' pages that are open: a TV that falls silent is told to them at once, and to nobody else. */
export function createOfficers(
  screens: Pick<Screens, 'onChange'>,
  feed: Pick<LiveFeed, 'notice'>,
): {
  enter(socket: WebSocket): void;
  stop(): void;
} {
  const open = new Set<WebSocket>();
  const stopHearing = screens.onChange(() => {
    for (const socket of open) feed.notice(socket, 'screens-changed');
  });
  return {
    enter(socket) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    },
    stop: stopHearing,
  };
}
