import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { WebSocket } from 'ws';
import { AGENT_ENDINGS, PRINT_AGENT_PATH } from '../../contract/print-agent.ts';
import { keepDevice } from '../access/read-device.ts';
import type { Deps } from '../ports.ts';

/** How often it is noted that an agent is there, and looked whether it still has its place. */
const SEEN_EVERY_MS = 60_000;
/** An agent that is told to hang up gets this long; one whose cable was pulled never answers. */
const FAREWELL_MS = 500;

/** Where print agents connect. What they and the spool say to one another is no business of this room. */
export const printAgentRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { printAgents, spool, store, log } = deps;

    const stopHearing = store.onChange((events) => {
      for (const { kind, subject } of events) {
        if (kind === 'device-revoked') printAgents.dismiss(subject);
      }
    });
    app.addHook('onClose', async () => stopHearing());

    app.get(PRINT_AGENT_PATH, { config: { act: 'relay-print' }, websocket: true }, (socket, request) => {
      const { actor } = request;
      if (actor.kind !== 'device') throw new Error('the guard let somebody in who is no device');
      const agent = printAgents.enter(actor.id, {
        send: (frame) => socket.send(frame),
        end: (why) => endSocket(socket, AGENT_ENDINGS[why]),
      });
      const keep = () =>
        keepDevice(deps, actor.id)
          .then((hasPlace) => {
            if (!hasPlace) printAgents.dismiss(actor.id);
          })
          .catch((error) => log.error('a sign of life was lost', error));
      const seen = setInterval(() => void keep(), SEEN_EVERY_MS);
      // Somebody may have revoked it while it was let in.
      void keep();
      socket.on('message', (data: Buffer) => agent.hear(data));
      socket.on('error', () => socket.terminate());
      socket.on('close', () => {
        clearInterval(seen);
        agent.leave();
      });
      // Papers that waited for it need not wait any longer.
      spool.wake();
    });
  };

function endSocket(socket: WebSocket, code: number): void {
  socket.close(code);
  const timer = setTimeout(() => socket.terminate(), FAREWELL_MS);
  socket.once('close', () => clearTimeout(timer));
}
