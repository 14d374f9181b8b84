import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import {
  BerkasSchema,
  BerkasSummarySchema,
  DocumentsBody,
  DraftSavedSchema,
  JoinBerkasBody,
  OpenBerkasBody,
  PaymentCodeBody,
  ReturnDayBody,
  SearchBody,
} from '../../contract/berkas.ts';
import { DraftBody, RegistrationBody } from '../../contract/registration.ts';
import { IdParams } from '../../contract/shared.ts';
import type { BerkasRow } from '../../db/berkas.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Language } from '../../words/phrase.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { languageOf, sendProblem } from '../http/problem-reply.ts';
import { issuePaymentCode } from '../payment/issue-payment-code.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { saveDocuments } from '../registration/save-documents.ts';
import { saveDraft } from '../registration/save-draft.ts';
import { saveRegistration } from '../registration/save-registration.ts';
import { berkasView } from './berkas-view.ts';
import { joinBerkas } from './join-berkas.ts';
import { openBerkas } from './open-berkas.ts';
import { readBerkas } from './read-berkas.ts';
import { berkasPaperRoutes } from './routes-papers.ts';
import { searchBerkas } from './search-berkas.ts';
import { setReturnDay } from './set-return-day.ts';

const officer = { act: 'keep-berkas' } as const;

/** Who asks, and in which language. */
interface Asker {
  readonly actor: string;
  readonly language: Language;
}

/** The visit files: opened, found, filled in, paid for and printed (`routes-papers.ts`). */
export const berkasRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const askerOf = (request: FastifyRequest): Asker => ({
      actor: actorName(request.actor),
      language: languageOf(request),
    });

    /** Runs a command on a berkas and answers with the whole berkas as it then is. */
    const answerBerkas = async (
      request: FastifyRequest,
      reply: FastifyReply,
      work: (tx: Tx, asker: Asker) => Promise<Result<BerkasRow, Refusal>>,
      status = 200,
    ) => {
      const asker = askerOf(request);
      await runCommand(deps, request, reply, status, async (tx) => {
        const done = await work(tx, asker);
        return done.ok ? ok(await berkasView(tx, deps, done.value, asker.language)) : done;
      });
      return reply;
    };
    const answers = { response: { 200: BerkasSchema } };
    await app.register(berkasPaperRoutes(deps));

    app.post(
      '/api/tickets/:id/berkas',
      {
        config: officer,
        schema: { params: IdParams, body: OpenBerkasBody, response: { 201: BerkasSchema } },
      },
      (request, reply) => {
        const input = { ticketId: request.params.id, ...request.body };
        return answerBerkas(request, reply, (tx, asker) => openBerkas(tx, deps, { ...input, ...asker }), 201);
      },
    );

    app.post(
      '/api/berkas/search',
      {
        config: officer,
        schema: {
          body: SearchBody,
          response: { 200: Type.Object({ results: Type.Array(BerkasSummarySchema) }) },
        },
      },
      async (request, reply) => {
        const input = { ...request.body, ...askerOf(request) };
        await runCommand(deps, request, reply, 200, (tx) => searchBerkas(tx, deps, input));
        return reply;
      },
    );

    app.get(
      '/api/berkas/:id',
      { config: officer, schema: { params: IdParams, ...answers } },
      async (request, reply) => {
        const input = { berkasId: request.params.id, ...askerOf(request) };
        const read = await deps.store.unit((tx) => readBerkas(tx, deps, input));
        return read.ok ? read.value : sendProblem(request, reply, read.error);
      },
    );

    app.post(
      '/api/berkas/:id/visits',
      { config: officer, schema: { params: IdParams, body: JoinBerkasBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, ticketId: request.body.ticket };
        return answerBerkas(request, reply, (tx, asker) => joinBerkas(tx, deps, { ...input, ...asker }));
      },
    );

    app.put(
      '/api/berkas/:id/draft',
      { config: officer, schema: { params: IdParams, body: DraftBody, response: { 200: DraftSavedSchema } } },
      async (request, reply) => {
        const input = { berkasId: request.params.id, ...request.body };
        await runCommand(deps, request, reply, 200, (tx) => saveDraft(tx, deps, input));
        return reply;
      },
    );

    app.put(
      '/api/berkas/:id/documents',
      { config: officer, schema: { params: IdParams, body: DocumentsBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, ...request.body };
        return answerBerkas(request, reply, (tx, asker) => saveDocuments(tx, deps, { ...input, ...asker }));
      },
    );

    app.put(
      '/api/berkas/:id/return-day',
      { config: officer, schema: { params: IdParams, body: ReturnDayBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, ...request.body };
        return answerBerkas(request, reply, (tx, asker) => setReturnDay(tx, deps, { ...input, ...asker }));
      },
    );

    app.post(
      '/api/berkas/:id/registration',
      { config: officer, schema: { params: IdParams, body: RegistrationBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, ...request.body };
        return answerBerkas(request, reply, (tx, asker) =>
          saveRegistration(tx, deps, { ...input, ...asker }),
        );
      },
    );

    app.post(
      '/api/berkas/:id/payment-code',
      { config: officer, schema: { params: IdParams, body: PaymentCodeBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, wish: request.body };
        return answerBerkas(request, reply, (tx, asker) =>
          issuePaymentCode(tx, deps, { ...input, ...asker }),
        );
      },
    );
  };
