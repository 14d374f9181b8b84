import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { PrinterSchema, ProbeAnswersSchema } from '../../contract/printers.ts';
import { PrintJobSchema } from '../../contract/printing.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { PROBE_REFUSED_WORDS } from '../../words/printers.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { keepProbe } from './keep-probe.ts';
import { keepProbeAnswers } from './keep-probe-answers.ts';
import { parkedPrinter } from './park-now.ts';
import { printTestPage } from './print-test-page.ts';

const admin = { act: 'run-printers' } as const;

/** Pages that show whether a printer works, and what it can do. */
export const printerTrialRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/printers/:id/test-page',
      {
        config: { act: 'see-printers' },
        schema: { params: IdParams, body: NoBody, response: { 201: PrintJobSchema } },
      },
      async (request, reply) => {
        const input = { ...request.params, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 201, (tx) => printTestPage(tx, deps, input));
        deps.spool.wake();
      },
    );

    app.post(
      '/api/printers/:id/probe',
      { config: admin, schema: { params: IdParams, body: NoBody, response: { 200: PrinterSchema } } },
      async (request, reply) => {
        const { id } = request.params;
        const printer = await deps.store.read((tx) => parkedPrinter(tx, deps, id));
        if (printer === null) return sendProblem(request, reply, { code: 'printer-not-found' });
        const probed = await deps.park.probe(id);
        if (!probed.ok) {
          const detail = PROBE_REFUSED_WORDS[probed.error];
          return sendProblem(request, reply, { code: 'printer-not-well', detail });
        }
        const { address } = printer;
        const input = { id, address, findings: probed.value, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => keepProbe(tx, deps, input));
        return reply;
      },
    );

    app.post(
      '/api/printers/:id/probe/answers',
      {
        config: admin,
        schema: { params: IdParams, body: ProbeAnswersSchema, response: { 200: PrinterSchema } },
      },
      async (request, reply) => {
        const input = { ...request.params, answers: request.body, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => keepProbeAnswers(tx, deps, input));
        await deps.park.rearrange();
      },
    );
  };
