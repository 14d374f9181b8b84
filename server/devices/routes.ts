import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { DeviceNaming, DeviceSchema } from '../../contract/devices.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { pairedDevices } from '../../db/devices.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import type { DeviceLines } from './device-lines.ts';
import { deviceView } from './device-view.ts';
import { renameDevice } from './rename-device.ts';
import { revokeDevice } from './revoke-device.ts';

const admin = { act: 'run-devices' } as const;
const one = { params: IdParams, response: { 200: DeviceSchema } };

/** The devices that were let in, what they are called, and putting one out. */
export const deviceRoutes =
  (deps: Deps, lines: Pick<DeviceLines, 'isHere'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    const here = { ...deps, lines };

    app.get(
      '/api/devices',
      { config: admin, schema: { response: { 200: Type.Array(DeviceSchema) } } },
      async () => {
        const rows = await deps.store.read((tx) => pairedDevices(tx, deps.site));
        return rows.map((row) => deviceView(row, here));
      },
    );

    app.put(
      '/api/devices/:id',
      { config: admin, schema: { ...one, body: DeviceNaming } },
      async (request, reply) => {
        const { id } = request.params;
        const input = { id, name: request.body.name, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => renameDevice(tx, here, input));
        return reply;
      },
    );

    app.delete(
      '/api/devices/:id',
      { config: admin, schema: { ...one, body: NoBody } },
      async (request, reply) => {
        const input = { id: request.params.id, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => revokeDevice(tx, here, input));
        return reply;
      },
    );
  };
