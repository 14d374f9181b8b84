import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { IdentityCheckSchema, NikBody, NpwpBody } from '../../contract/identity.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import { checkNik } from '../../domain/identity/nik.ts';
import { checkNpwp } from '../../domain/identity/npwp.ts';
import type { Deps } from '../ports.ts';

const officer = { act: 'keep-berkas' } as const;

/** What a number says about itself; nothing is stored, and a wrong number is an answer, not an error. */
export const identityRoutes =
  ({ clock }: Pick<Deps, 'clock'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/identity/nik',
      { config: officer, schema: { body: NikBody, response: { 200: IdentityCheckSchema } } },
      async (request) => {
        const check = checkNik(request.body.nik, officeDayOf(clock.now()));
        const { valid, birthDate, sex, region } = check;
        return {
          valid,
          problems: [...check.problems],
          warnings: [...check.warnings],
          birthDate,
          sex,
          region,
        };
      },
    );

    app.post(
      '/api/identity/npwp',
      { config: officer, schema: { body: NpwpBody, response: { 200: IdentityCheckSchema } } },
      async (request) => {
        const check = checkNpwp(request.body.npwp, officeDayOf(clock.now()));
        return { valid: check.valid, problems: [...check.problems], warnings: [...check.warnings] };
      },
    );
  };
