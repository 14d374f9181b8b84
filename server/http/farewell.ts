import type { FastifyInstance } from 'fastify';

/** Lets go of every connection with its last answer once the server closes: one that is kept would hold it for seconds. */
export function installFarewell(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('Connection', 'close');
  });
}
