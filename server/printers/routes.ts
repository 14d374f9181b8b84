import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  AddPrinterBody,
  ChangePrinterBody,
  PrinterRolesBody,
  PrinterSchema,
} from '../../contract/printers.ts';
import { IdParams } from '../../contract/shared.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { languageOf } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { addPrinter } from './add-printer.ts';
import { changePrinter } from './change-printer.ts';
import { listPrinters } from './printer-view.ts';
import { removePrinter } from './remove-printer.ts';
import { setPrinterRoles } from './set-roles.ts';

const admin = { act: 'run-printers' } as const;
const ListSchema = Type.Array(PrinterSchema);

/** The printers of the office, and which of them prints what. After each change the spool is told. */
export const printerRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/printers',
      { config: { act: 'see-printers' }, schema: { response: { 200: ListSchema } } },
      () => deps.store.read((tx) => listPrinters(tx, deps)),
    );

    app.post(
      '/api/printers',
      { config: admin, schema: { body: AddPrinterBody, response: { 201: PrinterSchema } } },
      async (request, reply) => {
        const who = { actor: actorName(request.actor), language: languageOf(request) };
        const input = { ...request.body, ...who };
        await runCommand(deps, request, reply, 201, (tx) => addPrinter(tx, deps, input));
        await deps.park.rearrange();
      },
    );

    app.put(
      '/api/printers/:id',
      {
        config: admin,
        schema: { params: IdParams, body: ChangePrinterBody, response: { 200: PrinterSchema } },
      },
      async (request, reply) => {
        const who = { actor: actorName(request.actor), language: languageOf(request) };
        const input = { ...request.params, ...request.body, ...who };
        await runCommand(deps, request, reply, 200, (tx) => changePrinter(tx, deps, input));
        await deps.park.rearrange();
      },
    );

    app.delete(
      '/api/printers/:id',
      { config: admin, schema: { params: IdParams, response: { 200: ListSchema } } },
      async (request, reply) => {
        const input = { ...request.params, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => removePrinter(tx, deps, input));
        await deps.park.rearrange();
      },
    );

    app.put(
      '/api/printer-roles',
      { config: admin, schema: { body: PrinterRolesBody, response: { 200: ListSchema } } },
      async (request, reply) => {
        const input = { roles: request.body, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => setPrinterRoles(tx, deps, input));
        await deps.park.rearrange();
      },
    );
  };
