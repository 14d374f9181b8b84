import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { BoardSchema } from '../../contract/board.ts';
import { LiveQuery } from '../../contract/screens.ts';
import type { SessionLines } from '../access/session-lines.ts';
import type { DeviceLines } from '../devices/device-lines.ts';
import type { Deps } from '../ports.ts';
import { readBoard } from '../queue/read-board.ts';
import { holdDeviceLine } from './device-line.ts';
import { nameOfDevice } from './device-name.ts';
import { displayWord } from './display-word.ts';
import type { LiveFeed } from './live-feed.ts';
import { createOfficers } from './officers.ts';
import { holdSessionLine } from './session-line.ts';

/** A screen whose cable was pulled is noticed after two of these at the latest. */
const PING_EVERY_MS = 10_000;

/**
 * The board as a picture of now, and the socket that carries what changes. Commands never come this way; a TV says
 * whether it can be heard, and an officer's page that is open is a sign of life.
 */
export const liveRoutes =
  (
    deps: Deps,
    feed: LiveFeed,
    { lines, sessions }: { lines: DeviceLines; sessions: SessionLines },
  ): FastifyPluginAsyncTypebox =>
  async (app) => {
    const officers = createOfficers(deps.screens, feed);
    app.addHook('onClose', async () => {
      officers.stop();
      feed.stop();
    });

    app.get(
      '/api/board',
      { config: { act: 'watch-board' }, schema: { response: { 200: BoardSchema } } },
      () => deps.store.read((tx) => readBoard(tx, deps)),
    );

    app.get(
      '/api/live',
      { config: { act: 'watch-board' }, websocket: true, schema: { querystring: LiveQuery } },
      (socket, request) => {
        const { screen = null } = request.query;
        const asked = {
          ring: () => feed.notice(socket, 'sound-test'),
          measure: () => feed.notice(socket, 'measure-screen'),
        };
        const device = request.actor.kind === 'device' ? request.actor.id : null;
        const presence = deps.screens.enter(screen, asked, device);
        if (screen === 'officer') officers.enter(socket);
        nameOfDevice(deps, request.actor, presence.isNamed);
        const keepSessionLine = holdSessionLine(deps, sessions, socket, {
          ...{ actor: request.actor, keeps: screen === 'officer' },
          tellChanged: () => feed.notice(socket, 'session-changed'),
        });
        const keepDeviceLine = holdDeviceLine(deps, lines, socket, request.actor);
        let answered = true;
        const ping = setInterval(() => {
          if (!answered) return socket.terminate();
          answered = false;
          socket.ping();
        }, PING_EVERY_MS);
        socket.on('pong', () => {
          answered = true;
          keepDeviceLine();
          keepSessionLine();
        });
        socket.on('message', (data, isBinary) => {
          const word = isBinary ? null : displayWord(String(data));
          if (word !== null) presence.says(word);
        });
        socket.on('error', () => socket.terminate());
        socket.on('close', () => {
          clearInterval(ping);
          presence.leave();
          feed.leave(socket);
        });
        feed.join(socket);
      },
    );
  };
