import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '../../contract/problems.ts';
import { type Deps, KeysGone, StorageUnavailable } from '../ports.ts';
import { fieldErrors } from './field-errors.ts';
import { languageOf, sendProblem } from './problem-reply.ts';
import { BARE_HEADERS } from './unreadable.ts';

/** Fastify's own refusals in our codes. */
const FASTIFY_CODES: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
};

const NO_FASTIFY_ERROR = { code: '', validation: undefined, statusCode: undefined } as const;

/** Every error becomes a problem in the caller's language; only our own faults are logged, under a reference. */
export function installErrorHandler(app: FastifyInstance, { log, ids }: Pick<Deps, 'log' | 'ids'>): void {
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, { code: 'not-found' }));
  app.setErrorHandler<FastifyError | undefined>((thrown, request, reply) => {
    // Anything may be thrown, also nothing; what cannot be asked here would be answered by Fastify, in its own words.
    const error = thrown ?? Object.assign(new Error('nothing was thrown'), NO_FASTIFY_ERROR);
    if (error instanceof StorageUnavailable) {
      log.error('the storage refused', error.cause);
      return sendProblem(request, reply, { code: 'storage-unavailable' });
    }
    // What was sealed with keys that were destroyed is no fault of ours: it is meant to be gone.
    if (error instanceof KeysGone) return sendProblem(request, reply, { code: 'data-destroyed' });
    if (error.validation !== undefined) {
      if (error.validationContext !== 'body') return sendProblem(request, reply, { code: 'invalid-request' });
      const errors = fieldErrors(error.validation, languageOf(request));
      return sendProblem(request, reply, { code: 'invalid-body', errors });
    }
    const known = FASTIFY_CODES[error.code];
    if (known !== undefined) return sendProblem(request, reply, { code: known });
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return sendProblem(request, reply, {
        code: hasUnreadableBody(request) ? 'invalid-body' : 'invalid-request',
      });
    }
    const reference = ids.next();
    log.error(`a request failed, reference ${reference}`, error);
    return sendProblem(request, reply, { code: 'internal', detail: reference });
  });
}

function hasUnreadableBody({ method, body }: FastifyRequest): boolean {
  return method !== 'GET' && method !== 'HEAD' && body === undefined;
}

/** An address that cannot even be read comes past every hook, so its refusal brings its own headers. */
export function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers(BARE_HEADERS);
  void sendProblem(request, reply, { code: 'invalid-request' });
}
