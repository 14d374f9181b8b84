import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  type Pairing,
  PairingAsk,
  PairingAsked,
  PairingClaim,
  PairingClaimed,
  PairingConfirm,
  PairingView,
} from '../../contract/devices.ts';
import { NoBody } from '../../contract/shared.ts';
import { ok } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { isoTime } from '../http/office-time.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { closeWindow } from './close-window.ts';
import { openWindow } from './open-window.ts';
import { pairDevice } from './pair-device.ts';
import type { PairingDesk } from './pairing-desk.ts';

const admin = { act: 'run-devices' } as const;
const anyone = { act: 'visit' } as const;
const view = { response: { 200: PairingView } };

/** How a device comes in: a window the administrator opens, a code both sides show, a token for the claim alone. */
export const pairingRoutes =
  (deps: Deps, desk: PairingDesk): FastifyPluginAsyncTypebox =>
  async (app) => {
    const seen = (leftMs: number | null): Pairing => ({
      openUntil: leftMs === null ? null : isoTime(deps.clock.now() + leftMs),
      asking: [...desk.asking()],
    });

    app.post(
      '/api/pairing-window',
      { config: admin, schema: { body: NoBody, ...view } },
      async (request, reply) => {
        const actor = actorName(request.actor);
        await runCommand(deps, request, reply, 200, async (tx) => {
          const opened = await openWindow(tx, deps, { actor });
          return opened.ok ? ok(seen(opened.value.minutes * 60_000)) : opened;
        });
        return reply;
      },
    );

    app.delete(
      '/api/pairing-window',
      { config: admin, schema: { body: NoBody, ...view } },
      async (request, reply) => {
        const actor = actorName(request.actor);
        await runCommand(deps, request, reply, 200, async (tx) => {
          if (desk.leftMs() !== null) await closeWindow(tx, deps, { actor });
          return ok<Pairing>({ openUntil: null, asking: [] });
        });
        return reply;
      },
    );

    app.get('/api/pairing', { config: admin, schema: view }, async () => seen(desk.leftMs()));

    // Nothing is stored by asking and confirming, so these are no commands.
    app.post(
      '/api/pairing',
      { config: anyone, schema: { body: PairingAsk, response: { 201: PairingAsked } } },
      async (request, reply) => {
        const asked = desk.ask({ ...request.body, address: request.ip });
        if (!asked.ok) return sendProblem(request, reply, { code: asked.error });
        return reply.code(201).send(asked.value);
      },
    );

    app.post(
      '/api/pairing/confirm',
      { config: admin, schema: { body: PairingConfirm, ...view } },
      async (request, reply) => {
        const confirmed = desk.confirm(request.body, actorName(request.actor));
        if (!confirmed.ok) return sendProblem(request, reply, { code: confirmed.error });
        return seen(desk.leftMs());
      },
    );

    // No idempotent reply is kept of it: that would store the token.
    app.post(
      '/api/pairing/claim',
      {
        config: anyone,
        schema: { body: PairingClaim, response: { 200: PairingClaimed, 202: Type.Object({}) } },
      },
      async (request, reply) => {
        const claimed = await desk.claim(request.body.claim, async (confirmed) => {
          const paired = await deps.store.unit((tx) => pairDevice(tx, deps, confirmed));
          if (!paired.ok) return paired.error;
          return paired.value;
        });
        if (!claimed.ok) return sendProblem(request, reply, { code: claimed.error });
        return claimed.value ?? reply.code(202).send({});
      },
    );
  };
