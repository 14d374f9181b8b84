import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { BoardSchema } from '../../contract/board.ts';
import type { Deps } from '../ports.ts';
import { readBoard } from '../queue/read-board.ts';
import { createLiveFeed } from './live-feed.ts';

/** A screen whose cable was pulled is noticed after two of these at the latest. */
const PING_EVERY_MS = 10_000;

/** The board as a picture of now, and the socket that carries what changes. Commands never come this way. */
export const liveRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const feed = createLiveFeed(deps);
    app.addHook('onClose', async () => feed.stop());

    app.get('/api/board', { config: { access: 'board' }, schema: { response: { 200: BoardSchema } } }, () =>
      deps.store.read((tx) => readBoard(tx, deps)),
    );

    app.get('/api/live', { config: { access: 'board' }, websocket: true }, (socket) => {
      let answered = true;
      const ping = setInterval(() => {
        if (!answered) return socket.terminate();
        answered = false;
        socket.ping();
      }, PING_EVERY_MS);
      socket.on('pong', () => {
        answered = true;
      });
      socket.on('error', () => socket.terminate());
      socket.on('close', () => {
        clearInterval(ping);
        feed.leave(socket);
      });
      feed.join(socket);
    });
  };
