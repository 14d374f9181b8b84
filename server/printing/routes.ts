import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { type Paper, PaperSchema, PrintJobSchema } from '../../contract/printing.ts';
import { IdParams, strict } from '../../contract/shared.ts';
import { ok } from '../../domain/result.ts';
import { isoTime } from '../http/office-time.ts';
import { sendProblem } from '../http/problem-reply.ts';
import { askerOf } from '../masks/asker.ts';
import type { Deps } from '../ports.ts';
import type { EncodedPaper } from '../ports-printing.ts';
import { lookAtPaper, noteTrayLook } from './look-at-paper.ts';
import { listPrintJobs } from './read-jobs.ts';

const officer = { act: 'print-papers' } as const;
/** `none`: without the edges of the paper, in pure black, to be printed by the browser. */
const PictureQuery = Type.Object({ edge: Type.Optional(Type.Literal('none')) }, strict);
const PaperParams = Type.Object({ id: Type.String({ pattern: '^[0-9A-Za-z_-]{1,64}$' }) });

/** The papers in line, their bytes and pictures, and what lies in the virtual printer's tray. */
export const printingRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const sendPaper = async (
      request: FastifyRequest<{ Params: { id: string } }>,
      reply: FastifyReply,
      send: (paper: EncodedPaper) => FastifyReply,
    ) => {
      const asker = askerOf(request);
      const found = await deps.store.unit((tx) => lookAtPaper(tx, deps, { jobId: request.params.id, asker }));
      return found.ok ? send(found.value) : sendProblem(request, reply, found.error);
    };

    app.get(
      '/api/print-jobs',
      { config: officer, schema: { response: { 200: Type.Array(PrintJobSchema) } } },
      () => deps.store.read((tx) => listPrintJobs(tx, deps)),
    );

    app.get(
      '/api/print-jobs/:id/bytes',
      { config: officer, schema: { params: IdParams } },
      (request, reply) =>
        sendPaper(request, reply, ({ bytes }) =>
          reply.type('application/octet-stream').send(Buffer.from(bytes)),
        ),
    );

    app.get(
      '/api/print-jobs/:id/picture',
      { config: officer, schema: { params: IdParams, querystring: PictureQuery } },
      (request, reply) =>
        sendPaper(request, reply, (paper) =>
          reply.type('image/svg+xml').send(deps.paperMaker.picture(paper, request.query.edge)),
        ),
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
        const { id } = request.params;
        const lying = (await deps.papers.list()).find((one) => one.id === id);
        const paper = await deps.papers.read(id);
        if (lying === undefined || paper === null) return sendProblem(request, reply, { code: 'not-found' });
        const look = { paper: lying, asker: askerOf(request) };
        await deps.store.unit(async (tx) => ok(await noteTrayLook(tx, deps, look)));
        return reply.type('image/svg+xml').send(deps.paperMaker.picture(paper));
      },
    );
  };
