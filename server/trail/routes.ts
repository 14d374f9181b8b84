import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { NoBody } from '../../contract/shared.ts';
import {
  AnchorAnswerSchema,
  CheckAnchorBody,
  TrailStateSchema,
  TrailVerdictSchema,
} from '../../contract/trail.ts';
import { actorName } from '../actor.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { checkAnchor } from './check-anchor.ts';
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
  };
