import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import {
  type Berkas,
  BerkasSchema,
  BerkasSummarySchema,
  DocumentsBody,
  DraftSavedSchema,
  JoinBerkasBody,
  OpenBerkasBody,
  PaymentCodeBody,
  ReturnDayBody,
  SearchBody,
  UnmaskBody,
} from '../../contract/berkas.ts';
import { DraftBody, RegistrationBody } from '../../contract/registration.ts';
import { IdParams } from '../../contract/shared.ts';
import type { BerkasRow } from '../../db/berkas.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Language } from '../../words/phrase.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { onTheWire } from '../http/on-the-wire.ts';
import { languageOf, sendProblem } from '../http/problem-reply.ts';
import { askerOf } from '../masks/asker.ts';
import { sightOf, toWorkOn } from '../masks/berkas-sight.ts';
import { unmaskBerkas } from '../masks/unmask-berkas.ts';
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
interface Speaker {
  readonly actor: string;
  readonly language: Language;
}

/** The visit files: opened, found, filled in, paid for and printed (`routes-papers.ts`). */
export const berkasRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const speakerOf = (request: FastifyRequest): Speaker => ({
      actor: actorName(request.actor),
      language: languageOf(request),
    });

    /** Runs a command on a berkas and answers with the whole berkas as it then is. */
    const answerBerkas = async (
      request: FastifyRequest,
      reply: FastifyReply,
      work: (tx: Tx, speaker: Speaker) => Promise<Result<BerkasRow, Refusal>>,
      status = 200,
    ) => {
      const speaker = speakerOf(request);
      const command = async (tx: Tx) => {
        const done = await work(tx, speaker);
        if (!done.ok) return done;
        // Opened or joined for the ticket at the desk: this session has it at hand from now on.
        await sightOf(tx, deps, done.value, askerOf(request));
        return ok(await berkasView(tx, deps, done.value, speaker.language));
      };
      // A kept answer holds the whole berkas: it is told as long as the berkas itself would be.
      await runCommand(deps, request, reply, status, command, {
        again: (tx, { id }) => toWorkOn(tx, deps, id, askerOf(request)),
      });
      return reply;
    };
    /** The same for a change of the berkas in the address, which nobody makes while it is masked to them. */
    const changeBerkas = (
      request: FastifyRequest<{ Params: { id: string } }>,
      reply: FastifyReply,
      work: (tx: Tx, speaker: Speaker) => Promise<Result<BerkasRow, Refusal>>,
    ) =>
      answerBerkas(request, reply, async (tx, speaker) => {
        const opened = await toWorkOn(tx, deps, request.params.id, askerOf(request));
        return opened.ok ? work(tx, speaker) : opened;
      });
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
        return answerBerkas(
          request,
          reply,
          (tx, speaker) => openBerkas(tx, deps, { ...input, ...speaker }),
          201,
        );
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
        const input = { ...request.body, ...speakerOf(request) };
        await runCommand(deps, request, reply, 200, (tx) => searchBerkas(tx, deps, input));
        return reply;
      },
    );

    app.get(
      '/api/berkas/:id',
      { config: officer, schema: { params: IdParams, ...answers } },
      async (request, reply) => {
        const input = { berkasId: request.params.id, asker: askerOf(request), language: languageOf(request) };
        const read = await deps.store.unit((tx) => readBerkas(tx, deps, input));
        return read.ok ? read.value : sendProblem(request, reply, read.error);
      },
    );

    app.post(
      '/api/berkas/:id/unmask',
      { config: { act: 'unmask-person' }, schema: { params: IdParams, body: UnmaskBody, ...answers } },
      async (request, reply) => {
        const asker = askerOf(request);
        const input = { berkasId: request.params.id, ...request.body, asker };
        const shown = await deps.store.unit(async (tx) => {
          const opened = await unmaskBerkas(tx, deps, input);
          if (!opened.ok) return opened;
          return ok(onTheWire<Berkas>(await berkasView(tx, deps, opened.value, languageOf(request))));
        });
        if (!shown.ok) return sendProblem(request, reply, shown.error);
        // Only now: what was not written down is not shown.
        deps.unmaskings.open(asker.session, input.berkasId, {
          by: 'reason',
          minutes: shown.value.openMinutes,
        });
        return shown.value;
      },
    );

    app.post(
      '/api/berkas/:id/visits',
      { config: officer, schema: { params: IdParams, body: JoinBerkasBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, ticketId: request.body.ticket };
        return answerBerkas(request, reply, (tx, speaker) => joinBerkas(tx, deps, { ...input, ...speaker }));
      },
    );

    app.put(
      '/api/berkas/:id/draft',
      { config: officer, schema: { params: IdParams, body: DraftBody, response: { 200: DraftSavedSchema } } },
      async (request, reply) => {
        const input = { berkasId: request.params.id, ...request.body };
        await runCommand(deps, request, reply, 200, async (tx) => {
          const opened = await toWorkOn(tx, deps, input.berkasId, askerOf(request));
          return opened.ok ? saveDraft(tx, deps, input) : opened;
        });
        return reply;
      },
    );

    app.put(
      '/api/berkas/:id/documents',
      { config: officer, schema: { params: IdParams, body: DocumentsBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, ...request.body };
        return changeBerkas(request, reply, (tx, speaker) =>
          saveDocuments(tx, deps, { ...input, ...speaker }),
        );
      },
    );

    app.put(
      '/api/berkas/:id/return-day',
      { config: officer, schema: { params: IdParams, body: ReturnDayBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, ...request.body };
        return changeBerkas(request, reply, (tx, speaker) =>
          setReturnDay(tx, deps, { ...input, ...speaker }),
        );
      },
    );

    app.post(
      '/api/berkas/:id/registration',
      { config: officer, schema: { params: IdParams, body: RegistrationBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, ...request.body };
        return changeBerkas(request, reply, (tx, speaker) =>
          saveRegistration(tx, deps, { ...input, ...speaker }),
        );
      },
    );

    app.post(
      '/api/berkas/:id/payment-code',
      { config: officer, schema: { params: IdParams, body: PaymentCodeBody, ...answers } },
      (request, reply) => {
        const input = { berkasId: request.params.id, wish: request.body };
        return changeBerkas(request, reply, (tx, speaker) =>
          issuePaymentCode(tx, deps, { ...input, ...speaker }),
        );
      },
    );
  };
