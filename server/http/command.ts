import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { forgetRepliesBefore, keepReply, keptReply } from '../../db/idempotency.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import type { Deps, SealPlace, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { sendProblem } from './problem-reply.ts';

const KEPT_MS = 48 * 3_600_000;

type CommandDeps = Pick<Deps, 'store' | 'clock' | 'sealer' | 'site'>;

/**
 * Runs a command in one unit and answers with its value as JSON. With an `Idempotency-Key` the same request gets
 * the same answer again, without doing it twice; refusals are not kept. Settles once the answer is on its way.
 */
export async function runCommand<T>(
  deps: CommandDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  work: (tx: Tx) => Promise<Result<T, Refusal>>,
): Promise<void> {
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(key))) {
    return await sendProblem(request, reply, { code: 'invalid-request' });
  }
  const result = await deps.store.unit<string, Refusal>(async (tx) => {
    if (key === undefined) return asText(await work(tx));
    return once(tx, deps, request, key, status, async () => asText(await work(tx)));
  });
  if (!result.ok) return await sendProblem(request, reply, result.error);
  await reply.code(status).type('application/json; charset=utf-8').send(result.value);
}

function asText<T>(result: Result<T, Refusal>): Result<string, Refusal> {
  return result.ok ? ok(JSON.stringify(result.value)) : result;
}

async function once(
  tx: Tx,
  deps: CommandDeps,
  request: FastifyRequest,
  key: string,
  status: number,
  work: () => Promise<Result<string, Refusal>>,
): Promise<Result<string, Refusal>> {
  const now = deps.clock.now();
  const scope = sha256([actorName(request.actor), request.method, request.url, key].join('\0'));
  const bodyHash = sha256(canonicalJson(request.body ?? {}));
  const placeIn = (year: number): SealPlace => ({
    table: 'idempotency',
    row: scope.toString('hex'),
    column: 'reply',
    year,
  });
  await forgetRepliesBefore(tx, now - KEPT_MS);
  const kept = await keptReply(tx, scope);
  if (kept !== null) {
    if (!kept.bodyHash.equals(bodyHash)) return err({ code: 'key-reused' });
    return ok(Buffer.from(deps.sealer.open(placeIn(kept.year), kept.reply)).toString());
  }
  const result = await work();
  if (!result.ok) return result;
  const year = Number(officeDayOf(now).slice(0, 4));
  const reply = Buffer.from(deps.sealer.seal(placeIn(year), Buffer.from(result.value)));
  await keepReply(tx, { scope, site: deps.site, bodyHash, status, year, reply, createdAt: now });
  return result;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
