import { PROBLEMS, type ProblemCode } from '../../contract/problems.ts';
import type { Answer } from './scripted-backend.ts';

/** A refusal as the server would word it in Indonesian. */
export function problem(code: ProblemCode, more: object = {}): Answer {
  const { status, title } = PROBLEMS[code];
  return { status, body: { type: 'about:blank', title: title.id, status, code, ...more } };
}

export const done = (body?: unknown, status = 200): Answer => ({ status, body });
