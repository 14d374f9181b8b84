import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { MendBody, ProvokeBody, StandInSchema } from '../../contract/demo-panel.ts';
import { ok } from '../../domain/result.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import type { VirtualPrinterPanel } from './virtual-printer-panel.ts';

const officer = { act: 'serve-queue' } as const;
const ListSchema = Type.Array(StandInSchema);

/** Provokes the troubles of the stand-ins and puts them right. Hung up in the demo alone. */
export const demoPanelRoutes =
  (deps: Deps, panel: VirtualPrinterPanel): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/api/demo-panel', { config: officer, schema: { response: { 200: ListSchema } } }, async () =>
      panel.list(),
    );

    app.post(
      '/api/demo-panel/provoke',
      { config: officer, schema: { body: ProvokeBody, response: { 200: ListSchema } } },
      async (request, reply) => {
        await runCommand(deps, request, reply, 200, async () => {
          panel.provoke(request.body);
          return ok(panel.list());
        });
      },
    );

    app.post(
      '/api/demo-panel/mend',
      { config: officer, schema: { body: MendBody, response: { 200: ListSchema } } },
      async (request, reply) => {
        await runCommand(deps, request, reply, 200, async () => {
          panel.mend(request.body);
          return ok(panel.list());
        });
      },
    );
  };
