import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { BerkasPrintBody } from '../../contract/berkas.ts';
import { PrintJobSchema } from '../../contract/printing.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import { askerOf } from '../masks/asker.ts';
import { toWorkOn } from '../masks/berkas-sight.ts';
import type { Deps } from '../ports.ts';
import { printGuidance } from './print-guidance.ts';
import { printPaper } from './print-paper.ts';
import { readReceipt } from './read-berkas.ts';

const officer = { act: 'keep-berkas' } as const;

/** The papers given out at the desk: those of a visit file, and the guidance for somebody who has none. */
export const berkasPaperRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/berkas/:id/prints',
      {
        config: officer,
        schema: { params: IdParams, body: BerkasPrintBody, response: { 201: PrintJobSchema } },
      },
      async (request, reply) => {
        const asker = askerOf(request);
        const input = { berkasId: request.params.id, ...request.body, actor: asker.actor };
        await runCommand(deps, request, reply, 201, async (tx) => {
          const opened = await toWorkOn(tx, deps, input.berkasId, asker);
          return opened.ok ? printPaper(tx, deps, input) : opened;
        });
        deps.spool.wake();
        return reply;
      },
    );

    app.post(
      '/api/tickets/:id/claim-guidance',
      { config: officer, schema: { params: IdParams, body: NoBody, response: { 201: PrintJobSchema } } },
      async (request, reply) => {
        const input = { ticketId: request.params.id, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 201, (tx) => printGuidance(tx, deps, input));
        deps.spool.wake();
        return reply;
      },
    );

    app.get(
      '/api/berkas/:id/receipt.pdf',
      { config: officer, schema: { params: IdParams } },
      async (request, reply) => {
        const input = { berkasId: request.params.id, asker: askerOf(request) };
        const read = await deps.store.unit((tx) => readReceipt(tx, deps, input));
        if (!read.ok) return sendProblem(request, reply, read.error);
        const { berkas, slip } = read.value;
        const name = `tanda-terima-${berkasNumber(berkas.year, berkas.serial)}.pdf`;
        const pdf = await deps.paperMaker.pdf(slip, berkas.documentsAt ?? berkas.openedAt);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${name}"`)
          .send(Buffer.from(pdf));
      },
    );
  };
