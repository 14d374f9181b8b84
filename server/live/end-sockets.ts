import type { WebSocketServer } from 'ws';

/** A screen that is asked to hang up gets this long; one whose cable was pulled never answers. */
const FAREWELL_MS = 500;
/** "Going away": the screen knows that it is not its fault, and comes back. */
const GOING_AWAY = 1001;

/** Ends every websocket of a server that stops; resolves when none is left. */
export async function endSockets(server: WebSocketServer): Promise<void> {
  // From now on nobody comes in.
  server.close();
  const closed = [...server.clients].map(
    (socket) => new Promise<void>((resolve) => void socket.once('close', () => resolve())),
  );
  for (const socket of server.clients) socket.close(GOING_AWAY);
  const timer = setTimeout(() => {
    for (const socket of server.clients) socket.terminate();
  }, FAREWELL_MS);
  await Promise.all(closed);
  clearTimeout(timer);
}
