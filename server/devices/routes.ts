import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { DeviceSchema } from '../../contract/devices.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { pairedDevices } from '../../db/devices.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { deviceView } from './device-view.ts';
import { revokeDevice } from './revoke-device.ts';

const admin = { act: 'run-devices' } as const;

/** The devices that were let in, and putting one out. */
export const deviceRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/devices',
      { config: admin, schema: { response: { 200: Type.Array(DeviceSchema) } } },
      async () => {
        const rows = await deps.store.read((tx) => pairedDevices(tx, deps.site));
        return rows.map((row) => deviceView(row, deps.printAgents));
      },
    );

    app.delete(
      '/api/devices/:id',
      { config: admin, schema: { params: IdParams, body: NoBody, response: { 200: DeviceSchema } } },
      async (request, reply) => {
        const input = { id: request.params.id, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => revokeDevice(tx, deps, input));
        return reply;
      },
    );
  };
