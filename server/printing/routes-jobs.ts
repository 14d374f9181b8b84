import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerBody, MoveBody, type PrintJob, PrintJobSchema, ReprintBody } from '../../contract/printing.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import type { Result } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { askerOf } from '../masks/asker.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { answerDoubt } from './answer-doubt.ts';
import { cancelJob } from './cancel-job.ts';
import { toCopyPaper } from './look-at-paper.ts';
import { moveJob } from './move-job.ts';
import { reprintPaper } from './reprint-paper.ts';
import { takeOverJob } from './take-over-job.ts';
import type { WaitingJobInput } from './waiting-job.ts';

const officer = { act: 'print-papers' } as const;

/** What an officer does with a paper: print it again, tell whether it came out, take it out of line, move it. */
export const printJobRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    /** Runs a command on a paper; the printers look at their lines again after it. */
    const command = async (
      request: FastifyRequest<{ Params: { id: string } }>,
      reply: FastifyReply,
      work: (tx: Tx, input: WaitingJobInput) => Promise<Result<PrintJob, Refusal>>,
      status = 200,
    ) => {
      const input = { jobId: request.params.id, actor: actorName(request.actor) };
      await runCommand(deps, request, reply, status, (tx) => work(tx, input));
      deps.spool.wake();
      return reply;
    };
    const answers = { response: { 200: PrintJobSchema } };

    app.post(
      '/api/print-jobs/:id/reprint',
      { config: officer, schema: { params: IdParams, body: ReprintBody, response: { 201: PrintJobSchema } } },
      (request, reply) =>
        command(
          request,
          reply,
          async (tx, input) => {
            const opened = await toCopyPaper(tx, deps, { jobId: input.jobId, asker: askerOf(request) });
            return opened.ok ? reprintPaper(tx, deps, { ...input, ...request.body }) : opened;
          },
          201,
        ),
    );

    app.post(
      '/api/print-jobs/:id/answer',
      { config: officer, schema: { params: IdParams, body: AnswerBody, ...answers } },
      (request, reply) =>
        command(request, reply, (tx, input) => answerDoubt(tx, deps, { ...input, ...request.body })),
    );

    app.post(
      '/api/print-jobs/:id/cancel',
      { config: officer, schema: { params: IdParams, body: NoBody, ...answers } },
      (request, reply) => command(request, reply, (tx, input) => cancelJob(tx, deps, input)),
    );

    app.post(
      '/api/print-jobs/:id/move',
      { config: officer, schema: { params: IdParams, body: MoveBody, ...answers } },
      (request, reply) =>
        command(request, reply, (tx, input) => moveJob(tx, deps, { ...input, ...request.body })),
    );

    app.post(
      '/api/print-jobs/:id/by-browser',
      { config: officer, schema: { params: IdParams, body: NoBody, ...answers } },
      (request, reply) => command(request, reply, (tx, input) => takeOverJob(tx, deps, input)),
    );
  };
