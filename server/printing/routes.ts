import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { AnswerBody, type Paper, PaperSchema, PrintJobSchema } from '../../contract/printing.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { isoTime } from '../http/office-time.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { bytesOfJob, listPrintJobs } from './read-jobs.ts';
import { answerDoubt, reprintPaper } from './reprint-paper.ts';

const officer = { access: 'officer' } as const;
const PaperParams = Type.Object({ id: Type.String({ pattern: '^[0-9A-Za-z_-]{1,64}$' }) });

/** The papers in line, their bytes and pictures, and what lies in the virtual printer's tray. */
export const printingRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/print-jobs',
      { config: officer, schema: { response: { 200: Type.Array(PrintJobSchema) } } },
      () => deps.store.read((tx) => listPrintJobs(tx, deps)),
    );

    app.get(
      '/api/print-jobs/:id/bytes',
      { config: officer, schema: { params: IdParams } },
      async (request, reply) => {
        const found = await deps.store.read((tx) => bytesOfJob(tx, deps, request.params.id));
        if (!found.ok) return sendProblem(request, reply, found.error);
        return reply.type('application/octet-stream').send(Buffer.from(found.value.bytes));
      },
    );

    app.get(
      '/api/print-jobs/:id/picture',
      { config: officer, schema: { params: IdParams } },
      async (request, reply) => {
        const found = await deps.store.read((tx) => bytesOfJob(tx, deps, request.params.id));
        if (!found.ok) return sendProblem(request, reply, found.error);
        return reply.type('image/svg+xml').send(deps.paperMaker.picture(found.value));
      },
    );

    app.post(
      '/api/print-jobs/:id/reprint',
      { config: officer, schema: { params: IdParams, body: NoBody, response: { 201: PrintJobSchema } } },
      async (request, reply) => {
        const input = { jobId: request.params.id, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 201, (tx) => reprintPaper(tx, deps, input));
        deps.spool.wake();
      },
    );

    app.post(
      '/api/print-jobs/:id/answer',
      { config: officer, schema: { params: IdParams, body: AnswerBody, response: { 200: PrintJobSchema } } },
      async (request, reply) => {
        const input = { jobId: request.params.id, actor: actorName(request.actor), ...request.body };
        await runCommand(deps, request, reply, 200, (tx) => answerDoubt(tx, deps, input));
        deps.spool.wake();
      },
    );

    app.get(
      '/api/papers',
      { config: officer, schema: { response: { 200: Type.Array(PaperSchema) } } },
      async (): Promise<Paper[]> => {
        const papers = await deps.papers.list();
        return papers.map(({ id, printer, at }) => ({
          id,
          printer: printer as Paper['printer'],
          at: isoTime(at),
        }));
      },
    );

    app.get(
      '/api/papers/:id/picture',
      { config: officer, schema: { params: PaperParams } },
      async (request, reply) => {
        const paper = await deps.papers.read(request.params.id);
        if (paper === null) return sendProblem(request, reply, { code: 'not-found' });
        return reply.type('image/svg+xml').send(deps.paperMaker.picture(paper));
      },
    );
  };
