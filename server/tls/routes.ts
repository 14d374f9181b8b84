import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { sendProblem } from '../http/problem-reply.ts';

/** What machines of the network are to trust. Public; whoever installs it compares its fingerprint with the server's. */
export const tlsRoutes =
  (authority: () => string | null): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/api/tls/ca.pem', { config: { act: 'visit' } }, async (request, reply) => {
      const pem = authority();
      if (pem === null) return sendProblem(request, reply, { code: 'not-found' });
      void reply.header('Content-Disposition', 'attachment; filename="loket-ca.pem"');
      return reply.type('application/x-pem-file').send(pem);
    });
  };
