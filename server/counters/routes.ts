import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { CounterSchema, PauseBody } from '../../contract/counters.ts';
import { CounterParams, NoBody } from '../../contract/shared.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Sitter, sitterOf } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { counterView, counterViews } from './counter-view.ts';
import { pauseCounter, resumeCounter } from './pause-counter.ts';
import { sitAtCounter, standUpFromCounter } from './sit-at-counter.ts';

const officer = { act: 'serve-queue' } as const;

/** What somebody says of a counter, without more words. */
const SAYINGS = { staff: sitAtCounter, leave: standUpFromCounter, resume: resumeCounter } as const;

/** Who sits where, and who pauses. */
export const staffingRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    /** Does it and answers with the counter as it then is. */
    const answerCounter = async (
      request: FastifyRequest,
      reply: FastifyReply,
      n: string,
      work: (tx: Tx, at: { counter: number; sitter: Sitter }) => Promise<Result<void, Refusal>>,
    ) => {
      const counter = Number(n);
      const sitter = sitterOf(request.actor);
      if (sitter === null) return void sendProblem(request, reply, { code: 'not-signed-in' });
      await runCommand(deps, request, reply, 200, async (tx) => {
        const done = await work(tx, { counter, sitter });
        return done.ok ? ok(await counterView(tx, deps, counter)) : done;
      });
    };

    app.get(
      '/api/counters',
      { config: officer, schema: { response: { 200: Type.Array(CounterSchema) } } },
      () => deps.store.read((tx) => counterViews(tx, deps)),
    );

    for (const [saying, work] of Object.entries(SAYINGS)) {
      app.post(
        `/api/counters/:n/${saying}`,
        {
          config: officer,
          schema: { params: CounterParams, body: NoBody, response: { 200: CounterSchema } },
        },
        (request, reply) => answerCounter(request, reply, request.params.n, (tx, at) => work(tx, deps, at)),
      );
    }

    app.post(
      '/api/counters/:n/pause',
      {
        config: officer,
        schema: { params: CounterParams, body: PauseBody, response: { 200: CounterSchema } },
      },
      (request, reply) =>
        answerCounter(request, reply, request.params.n, (tx, at) =>
          pauseCounter(tx, deps, { ...at, ...request.body }),
        ),
    );
  };
