import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { BerkasSummarySchema } from '../../contract/berkas.ts';
import {
  DataRequestSchema,
  DecisionBody,
  FindSubjectBody,
  RequestsDueSchema,
  TakenRequestSchema,
  TakeRequestBody,
} from '../../contract/privacy.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { ok } from '../../domain/result.ts';
import { dataCopySheet } from '../../printers/slips/data-copy.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { makeDataCopy } from './data-copy.ts';
import { decideRequest } from './decide-request.ts';
import { findSubject } from './find-subject.ts';
import { letterheadOf } from './letterhead.ts';
import { listRequests, listTaken, requestsDue } from './request-view.ts';
import { unrestrictBerkas } from './restrict-berkas.ts';
import { sendSheet } from './send-sheet.ts';
import { takeRequest } from './take-request.ts';

const taking = { act: 'take-data-request' } as const;
const deciding = { act: 'decide-data-request' } as const;

/** What people ask about their own data: taken down at the desk, decided by the superior or the head. */
export const dataRequestRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/privacy/find',
      {
        config: { act: 'take-data-request' },
        schema: {
          body: FindSubjectBody,
          response: { 200: Type.Object({ results: Type.Array(BerkasSummarySchema) }) },
        },
      },
      (request, reply) => {
        const input = { ...request.body, actor: actorName(request.actor) };
        return runCommand(deps, request, reply, 200, (tx) => findSubject(tx, deps, input));
      },
    );

    app.post(
      '/api/privacy/requests',
      { config: taking, schema: { body: TakeRequestBody, response: { 201: TakenRequestSchema } } },
      (request, reply) => {
        const input = { ...request.body, actor: actorName(request.actor) };
        return runCommand(deps, request, reply, 201, (tx) => takeRequest(tx, deps, input));
      },
    );

    app.get(
      '/api/privacy/taken',
      { config: { act: 'see-privacy' }, schema: { response: { 200: Type.Array(TakenRequestSchema) } } },
      () => deps.store.read((tx) => listTaken(tx, deps)),
    );

    app.get(
      '/api/privacy/requests',
      { config: deciding, schema: { response: { 200: Type.Array(DataRequestSchema) } } },
      () => deps.store.read((tx) => listRequests(tx, deps)),
    );

    app.get('/api/privacy/due', { config: deciding, schema: { response: { 200: RequestsDueSchema } } }, () =>
      deps.store.read((tx) => requestsDue(tx, deps)),
    );

    app.post(
      '/api/privacy/requests/:id/decision',
      {
        config: deciding,
        schema: { params: IdParams, body: DecisionBody, response: { 200: DataRequestSchema } },
      },
      (request, reply) => {
        const input = {
          ...request.body,
          requestId: request.params.id,
          actor: actorName(request.actor),
        };
        return runCommand(deps, request, reply, 200, (tx) => decideRequest(tx, deps, input));
      },
    );

    app.post(
      '/api/privacy/berkas/:id/unrestrict',
      { config: deciding, schema: { params: IdParams, body: NoBody } },
      (request, reply) => {
        const input = { berkasId: request.params.id, actor: actorName(request.actor) };
        return runCommand(deps, request, reply, 200, (tx) => unrestrictBerkas(tx, deps, input));
      },
    );

    app.get(
      '/api/privacy/requests/:id/data-copy.json',
      { config: deciding, schema: { params: IdParams } },
      async (request, reply) => {
        const input = { requestId: request.params.id, actor: actorName(request.actor) };
        const copy = await deps.store.unit((tx) => makeDataCopy(tx, deps, input));
        if (!copy.ok) return sendProblem(request, reply, copy.error);
        return reply
          .type('application/json; charset=utf-8')
          .header('content-disposition', `attachment; filename="salinan-data-${copy.value.request}.json"`)
          .send(JSON.stringify(copy.value, null, 2));
      },
    );

    app.get(
      '/api/privacy/requests/:id/data-copy.pdf',
      { config: deciding, schema: { params: IdParams } },
      async (request, reply) => {
        const input = { requestId: request.params.id, actor: actorName(request.actor) };
        const made = await deps.store.unit(async (tx) => {
          const copy = await makeDataCopy(tx, deps, input);
          return copy.ok ? ok({ copy: copy.value, letterhead: await letterheadOf(tx, deps) }) : copy;
        });
        if (!made.ok) return sendProblem(request, reply, made.error);
        const { copy, letterhead } = made.value;
        return sendSheet(deps, reply, dataCopySheet(copy, letterhead, 'id'), `salinan-data-${copy.request}`);
      },
    );
  };
