import type { FastifySchemaValidationError } from 'fastify';
import type { FieldProblem } from '../../contract/problems.ts';
import { FIELD_PROBLEM_OTHER, FIELD_PROBLEMS, TYPE_NAMES } from '../../words/field-problems.ts';
import type { Language } from '../../words/phrase.ts';

type Finding = FastifySchemaValidationError;

/** Nobody mends more at once. A body made to fail has a hundred thousand faults, and must cost no more than another. */
const MOST_FIELDS = 100;

/**
 * Ajv's findings as fields with words, the first of each field and a hundred fields at most. Of a union only the
 * branch that was meant is spoken of, and the union's own finding is dropped where that branch names a field.
 */
export function fieldErrors(findings: readonly Finding[], language: Language): FieldProblem[] {
  const speaking = ofMeantBranches(findings).filter(({ keyword }) => !isUnion(keyword));
  const chosen = speaking.length > 0 ? speaking : findings;
  const problems = new Map<string, FieldProblem>();
  for (const finding of chosen) {
    if (problems.size === MOST_FIELDS) break;
    const path = pathOf(finding);
    if (problems.has(path)) continue;
    problems.set(path, { path, code: finding.keyword, message: messageOf(finding, language) });
  }
  return [...problems.values()];
}

function isUnion(keyword: string): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

/** Leaves out the other branches of each union: a BPU form with one wrong box is no PU form with twenty. */
function ofMeantBranches(findings: readonly Finding[]): readonly Finding[] {
  const strangeness = new Map<string, Map<string, number>>();
  for (const finding of findings) {
    const [union, branch] = branchOf(finding);
    if (union === undefined || branch === undefined) continue;
    const branches = strangeness.get(union) ?? new Map<string, number>();
    strangeness.set(union, branches);
    // A constant names the branch: where it does not fit, another one was meant.
    const weight = finding.keyword === 'const' ? 100 : 1;
    branches.set(branch, (branches.get(branch) ?? 0) + weight);
  }
  return findings.filter((finding) => {
    const [union, branch] = branchOf(finding);
    const branches = union === undefined ? undefined : strangeness.get(union);
    if (branches === undefined || branch === undefined) return true;
    return branches.get(branch) === Math.min(...branches.values());
  });
}

/** The outermost union a finding lies in, and the branch of it. */
function branchOf({ schemaPath }: Finding): [union?: string, branch?: string] {
  const [, union, branch] = /^(.*?\/(?:anyOf|oneOf))\/(\d+)/.exec(schemaPath) ?? [];
  return [union, branch];
}

function pathOf({ instancePath, keyword, params }: Finding): string {
  const parts = instancePath.split('/').slice(1);
  if (keyword === 'required') parts.push(String(params.missingProperty));
  if (keyword === 'additionalProperties') parts.push(String(params.additionalProperty));
  return parts.join('.');
}

function messageOf({ keyword, params }: Finding, language: Language): string {
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
