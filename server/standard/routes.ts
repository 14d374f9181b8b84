import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { StandardSchema } from '../../contract/standard.ts';
import type { Deps } from '../ports.ts';
import { officeDay } from '../site/current-day.ts';
import { standardPages } from './standard-pages.ts';

/** The posted service standard, for whoever wants to read it. */
export const standardRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/standard',
      { config: { act: 'visit' }, schema: { response: { 200: StandardSchema } } },
      () =>
        deps.store.read(async (tx) => ({ pages: await standardPages(tx, deps, await officeDay(tx, deps)) })),
    );
  };
