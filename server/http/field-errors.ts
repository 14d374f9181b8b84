import type { FastifySchemaValidationError } from 'fastify';
import type { FieldProblem } from '../../contract/problems.ts';
import { FIELD_PROBLEM_OTHER, FIELD_PROBLEMS, TYPE_NAMES } from '../../words/field-problems.ts';
import type { Language } from '../../words/phrase.ts';

/** Ajv's findings as fields with words. A union's own finding is dropped where its branches name a field. */
export function fieldErrors(
  findings: readonly FastifySchemaValidationError[],
  language: Language,
): FieldProblem[] {
  const speaking = findings.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'oneOf');
  const chosen = speaking.length > 0 ? speaking : findings;
  const problems = chosen.map((finding) => ({
    path: pathOf(finding),
    code: finding.keyword,
    message: messageOf(finding, language),
  }));
  return problems.filter(
    (problem, index) => problems.findIndex(({ path }) => path === problem.path) === index,
  );
}

function pathOf({ instancePath, keyword, params }: FastifySchemaValidationError): string {
  const parts = instancePath.split('/').slice(1);
  if (keyword === 'required') parts.push(String(params.missingProperty));
  if (keyword === 'additionalProperties') parts.push(String(params.additionalProperty));
  return parts.join('.');
}

function messageOf({ keyword, params }: FastifySchemaValidationError, language: Language): string {
  const phrase = FIELD_PROBLEMS[keyword];
  if (phrase === undefined) return FIELD_PROBLEM_OTHER[language]();
  return phrase[language](limitOf(params, language));
}

function limitOf(params: Readonly<Record<string, unknown>>, language: Language): string {
  if (Array.isArray(params.allowedValues)) return params.allowedValues.join(', ');
  if (params.allowedValue !== undefined) return String(params.allowedValue);
  if (typeof params.type === 'string') return TYPE_NAMES[params.type]?.[language] ?? params.type;
  return String(params.limit ?? '');
}
