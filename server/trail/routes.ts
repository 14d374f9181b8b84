import { Readable } from 'node:stream';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { NoBody } from '../../contract/shared.ts';
import {
  AnchorAnswerSchema,
  CheckAnchorBody,
  ProofQuery,
  SpanQuery,
  SpanSchema,
  TrailFoundSchema,
  TrailPersonSchema,
  TrailSearchBody,
  TrailStateSchema,
  TrailVerdictSchema,
} from '../../contract/trail.ts';
import { numbersOfSpan } from '../../db/event-search.ts';
import { usersOf } from '../../db/users.ts';
import { addDays, isDay, startOfDay } from '../../domain/calendar/day.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { checkAnchor } from './check-anchor.ts';
import { proveRange } from './prove-range.ts';
import { searchTrail } from './search-trail.ts';
import { readTrailState } from './trail-state.ts';
import { verifyTrail } from './verify-trail.ts';

const reader = { act: 'read-trail' } as const;

/** The event log: whether it is whole, and whether it is still the one whose head stands on paper. */
export const trailRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/api/trail/state', { config: reader, schema: { response: { 200: TrailStateSchema } } }, () =>
      deps.store.read((tx) => readTrailState(tx, deps)),
    );

    // Not commands of one unit: the chain is followed a page at a time, so that nobody waits for it.
    app.post(
      '/api/trail/verify',
      { config: reader, schema: { body: NoBody, response: { 200: TrailVerdictSchema } } },
      (request) => verifyTrail(deps, { occasion: 'request', actor: actorName(request.actor) }),
    );

    app.post(
      '/api/trail/check-anchor',
      { config: reader, schema: { body: CheckAnchorBody, response: { 200: AnchorAnswerSchema } } },
      async (request, reply) => {
        const checked = await checkAnchor(deps, { ...request.body, actor: actorName(request.actor) });
        return checked.ok ? checked.value : sendProblem(request, reply, checked.error);
      },
    );

    app.get(
      '/api/trail/people',
      { config: reader, schema: { response: { 200: Type.Array(TrailPersonSchema) } } },
      () =>
        deps.store.read(async (tx) =>
          (await usersOf(tx, deps.site)).map(({ id, displayName }) => ({ id, name: displayName })),
        ),
    );

    app.post(
      '/api/trail/search',
      { config: reader, schema: { body: TrailSearchBody, response: { 200: TrailFoundSchema } } },
      async (request, reply) => {
        const input = { search: request.body, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => searchTrail(tx, deps, input));
        return reply;
      },
    );

    app.get(
      '/api/trail/span',
      { config: reader, schema: { querystring: SpanQuery, response: { 200: SpanSchema } } },
      async (request, reply) => {
        const { from, to } = request.query;
        if (!isDay(from) || !isDay(to)) return sendProblem(request, reply, { code: 'invalid-day' });
        const span = { from: startOfDay(from), to: startOfDay(addDays(to, 1)) };
        const numbers = await deps.store.read((tx) => numbersOfSpan(tx, deps.site, span));
        return numbers ?? sendProblem(request, reply, { code: 'invalid-range' });
      },
    );

    app.get(
      '/api/trail/proof',
      { config: reader, schema: { querystring: ProofQuery } },
      async (request, reply) => {
        const [from, to] = [Number(request.query.from), Number(request.query.to)];
        const proof = await proveRange(deps, { from, to, actor: actorName(request.actor) });
        if (!proof.ok) return sendProblem(request, reply, proof.error);
        return reply
          .type('application/x-ndjson; charset=utf-8')
          .header('content-disposition', `attachment; filename="jejak-${from}-${to}.jsonl"`)
          .send(Readable.from(proof.value));
      },
    );
  };
