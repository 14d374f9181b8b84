import type { FastifySchemaValidationError } from 'fastify';
import { Value } from 'typebox/value';
import type { FieldProblem } from '../../contract/problems.ts';
import { SETTINGS, type SettingKey } from '../../contract/setting-schemas.ts';
import { isDay } from '../../domain/calendar/day.ts';
import { hoursProblems } from '../../domain/calendar/hours-problems.ts';
import { tariffProblems } from '../../domain/contribution/tariff-rules.ts';
import type { Language } from '../../words/phrase.ts';
import { sayProblem } from '../../words/problem-words.ts';
import { SETTING_PROBLEMS } from '../../words/problems-settings.ts';
import { fieldErrors } from '../http/field-errors.ts';

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}

/** Everything that speaks against a value from a day on, field by field; paths begin in the request's body. */
export function settingProblems(
  key: SettingKey,
  { effectiveFrom, value }: { effectiveFrom: string; value: unknown },
  language: Language,
): FieldProblem[] {
  if (!isDay(effectiveFrom)) {
    const message = sayProblem(SETTING_PROBLEMS, { code: 'day-impossible' }, language);
    return [{ path: 'effectiveFrom', code: 'day-impossible', message }];
  }
  const misshapen = fieldErrors(shapeFindings(key, value), language);
  const problems =
    misshapen.length > 0
      ? misshapen
      : [...tariffProblems(key, effectiveFrom, value), ...hoursProblems(key, value)].map((problem) => ({
          path: problem.path,
          code: problem.code,
          message: sayProblem(SETTING_PROBLEMS, problem, language),
        }));
  return problems.map((problem) => ({
    ...problem,
    path: problem.path === '' ? 'value' : `value.${problem.path}`,
  }));
}

/** TypeBox names all missing or unknown members in one finding, Ajv each in its own, and only Ajv's have words. */
function shapeFindings(key: SettingKey, value: unknown): FastifySchemaValidationError[] {
  return Value.Errors(SETTINGS[key], value).flatMap((error): FastifySchemaValidationError[] => {
    switch (error.keyword) {
      case 'required':
        return error.params.requiredProperties.map((missingProperty) => ({
          ...error,
          params: { missingProperty },
        }));
      case 'additionalProperties':
        return error.params.additionalProperties.map((additionalProperty) => ({
          ...error,
          params: { additionalProperty },
        }));
      case 'boolean':
        // Says once more that a member is unknown.
        return [];
      default:
        return [{ ...error, params: { ...error.params } as FastifySchemaValidationError['params'] }];
    }
  });
}
