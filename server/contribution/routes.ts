import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
  type BpuContribution,
  BpuContributionBody,
  BpuContributionSchema,
  type PuContribution,
  PuContributionBody,
  PuContributionSchema,
} from '../../contract/contribution.ts';
import { computeBpu } from '../../domain/contribution/compute-bpu.ts';
import { computePu } from '../../domain/contribution/compute-pu.ts';
import type { ContributionProblem } from '../../domain/contribution/problems.ts';
import type { Language } from '../../words/phrase.ts';
import { sayProblem } from '../../words/problem-words.ts';
import { CONTRIBUTION_PROBLEMS } from '../../words/problems-contribution.ts';
import { onTheWire } from '../http/on-the-wire.ts';
import { languageOf, sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { readTariff } from './tariff.ts';

const officer = { act: 'keep-berkas' } as const;

/** What would be owed: computed from the tariff on file and kept nowhere. */
export const contributionRoutes =
  (deps: Pick<Deps, 'store' | 'site'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { store, site } = deps;

    app.post(
      '/api/contributions/pu',
      { config: officer, schema: { body: PuContributionBody, response: { 200: PuContributionSchema } } },
      async (request, reply) => {
        const { tariff, calendar } = await store.read((tx) => readTariff(tx, site));
        const computed = computePu(request.body, tariff, calendar);
        if (!computed.ok) return sendProblem(request, reply, refusalOf(computed.error, languageOf(request)));
        return onTheWire<PuContribution>(computed.value);
      },
    );

    app.post(
      '/api/contributions/bpu',
      { config: officer, schema: { body: BpuContributionBody, response: { 200: BpuContributionSchema } } },
      async (request, reply) => {
        const { tariff, calendar } = await store.read((tx) => readTariff(tx, site));
        const computed = computeBpu(request.body, tariff, calendar);
        if (!computed.ok) return sendProblem(request, reply, refusalOf(computed.error, languageOf(request)));
        return onTheWire<BpuContribution>(computed.value);
      },
    );
  };

function refusalOf(problems: readonly ContributionProblem[], language: Language): Refusal {
  const errors = problems.map((problem) => ({
    path: problem.path,
    code: problem.code,
    message: sayProblem(CONTRIBUTION_PROBLEMS, problem, language),
  }));
  return { code: 'invalid-contribution', errors };
}
