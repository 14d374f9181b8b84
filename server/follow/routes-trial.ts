import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { FollowStatusSchema, FollowTrialSchema } from '../../contract/follow.ts';
import { NoBody } from '../../contract/shared.ts';
import { addressTriedAt } from '../../db/follow-addresses.ts';
import { ok } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps } from '../ports.ts';
import { beginTrial } from './begin-trial.ts';

const admin = { act: 'run-settings' } as const;

/**
 * Whether phones reach the office, and a way to find out.
 * @param listens where phones are listened to on their own, "0.0.0.0:8081"; null when they are not
 */
export const trialRoutes =
  (deps: Deps, listens: string | null): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { publicUrl: address, site, store } = deps;

    app.get('/api/follow', { config: admin, schema: { response: { 200: FollowStatusSchema } } }, async () => {
      const triedAt = address === null ? null : await store.read((tx) => addressTriedAt(tx, site, address));
      return { address, listens, triedAt: triedAt === null ? null : isoTime(triedAt) };
    });

    app.post(
      '/api/follow/trial',
      { config: admin, schema: { body: NoBody, response: { 200: FollowTrialSchema } } },
      async (request, reply) => {
        await runCommand(deps, request, reply, 200, async (tx) => {
          const begun = await beginTrial(tx, deps, { actor: actorName(request.actor) });
          if (!begun.ok) return begun;
          const { url } = begun.value;
          return ok({ url, qr: [...deps.paperMaker.qr(url)] });
        });
        return reply;
      },
    );
  };
