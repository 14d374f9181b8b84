import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { IssuedTicketSchema, TicketByCodeBody } from '../../contract/queue.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { createCodeGuesses } from './code-guesses.ts';
import { issueByCode } from './issue-by-code.ts';

/** Numbers for those who come back with a short code, and patience for those who only guess one. */
export const codeRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const guesses = createCodeGuesses(deps.clock);
    app.post(
      '/api/tickets/by-code',
      {
        config: { act: 'issue-number' },
        schema: { body: TicketByCodeBody, response: { 201: IssuedTicketSchema } },
      },
      async (request, reply) => {
        if (guesses.isHeld(request.ip)) return sendProblem(request, reply, { code: 'too-many-requests' });
        const input = { ...request.body, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 201, async (tx) => {
          const issued = await issueByCode(tx, deps, input);
          if (!issued.ok && issued.error.code === 'code-not-found') guesses.missed(request.ip);
          return issued;
        });
        deps.spool.wake();
        return reply;
      },
    );
  };
