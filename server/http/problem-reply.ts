import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS, type Problem } from '../../contract/problems.ts';
import { type Language, say } from '../../words/phrase.ts';
import type { Refusal } from '../refusal.ts';

/** The language the caller asked for: English when it comes first, Indonesian in every other case. */
export function languageOf(request: FastifyRequest): Language {
  const first = request.headers['accept-language']?.split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'id';
}

/** Answers with `application/problem+json`, status and words taken from the problem table. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { status, title } = PROBLEMS[refusal.code];
  const { detail } = refusal;
  const language = languageOf(request);
  const problem: Problem = {
    type: `urn:loket:problem:${refusal.code}`,
    title: say(title, language),
    status,
    code: refusal.code,
    ...(detail === undefined ? {} : { detail: typeof detail === 'string' ? detail : say(detail, language) }),
    ...(refusal.errors === undefined ? {} : { errors: [...refusal.errors] }),
    ...(refusal.ticket === undefined ? {} : { ticket: refusal.ticket }),
    ...(refusal.berkas === undefined ? {} : { berkas: refusal.berkas }),
  };
  return reply.code(status).type('application/problem+json').send(JSON.stringify(problem));
}
