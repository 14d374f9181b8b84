import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  BreachSchema,
  ChangeBreachBody,
  ExposedSchema,
  OpenBreachBody,
  ToldBody,
} from '../../contract/breach.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { readBreachNotice } from './breach-notice.ts';
import { listBreaches } from './breach-view.ts';
import { closeBreach, markTold, noteBreach } from './change-breach.ts';
import { findExposed, readExposed } from './list-exposed.ts';
import { openBreach } from './open-breach.ts';
import { sendSheet } from './send-sheet.ts';

const handling = { act: 'handle-breach' } as const;

/** What is done when personal data were exposed: what is known, who it concerns, the notices, the end. */
export const breachRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/privacy/breaches',
      { config: handling, schema: { response: { 200: Type.Array(BreachSchema) } } },
      () => deps.store.read((tx) => listBreaches(tx, deps)),
    );

    app.post(
      '/api/privacy/breaches',
      { config: handling, schema: { body: OpenBreachBody, response: { 201: BreachSchema } } },
      (request, reply) => {
        const input = { ...request.body, actor: actorName(request.actor) };
        return runCommand(deps, request, reply, 201, (tx) => openBreach(tx, deps, input));
      },
    );

    app.put(
      '/api/privacy/breaches/:id',
      {
        config: handling,
        schema: { params: IdParams, body: ChangeBreachBody, response: { 200: BreachSchema } },
      },
      (request, reply) => {
        const input = { ...request.body, breachId: request.params.id, actor: actorName(request.actor) };
        return runCommand(deps, request, reply, 200, (tx) => noteBreach(tx, deps, input));
      },
    );

    app.post(
      '/api/privacy/breaches/:id/told',
      { config: handling, schema: { params: IdParams, body: ToldBody, response: { 200: BreachSchema } } },
      (request, reply) => {
        const input = { ...request.body, breachId: request.params.id, actor: actorName(request.actor) };
        return runCommand(deps, request, reply, 200, (tx) => markTold(tx, deps, input));
      },
    );

    app.post(
      '/api/privacy/breaches/:id/close',
      { config: handling, schema: { params: IdParams, body: NoBody, response: { 200: BreachSchema } } },
      (request, reply) => {
        const input = { breachId: request.params.id, actor: actorName(request.actor) };
        return runCommand(deps, request, reply, 200, (tx) => closeBreach(tx, deps, input));
      },
    );

    app.post(
      '/api/privacy/breaches/:id/exposed',
      { config: handling, schema: { params: IdParams, body: NoBody, response: { 200: ExposedSchema } } },
      async (request, reply) => {
        const input = { breachId: request.params.id, actor: actorName(request.actor) };
        const found = await deps.store.unit((tx) => findExposed(tx, deps, input));
        if (!found.ok) return sendProblem(request, reply, found.error);
        return deps.store.read((tx) => readExposed(tx, deps, found.value));
      },
    );

    for (const to of ['person', 'agency'] as const) {
      app.get(
        `/api/privacy/breaches/:id/notice-${to}.pdf`,
        { config: handling, schema: { params: IdParams } },
        async (request, reply) => {
          const { id } = request.params;
          const sheet = await deps.store.read((tx) => readBreachNotice(tx, deps, { breachId: id, to }));
          if (!sheet.ok) return sendProblem(request, reply, sheet.error);
          return sendSheet(deps, reply, sheet.value, `pemberitahuan-${to}-${id}`);
        },
      );
    }
  };
