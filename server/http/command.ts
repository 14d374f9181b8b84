import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { forgetRepliesBefore, keepReply, keptReply, replyPlace } from '../../db/idempotency.ts';
import { officeDayOf, yearOf } from '../../domain/calendar/day.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { sendProblem } from './problem-reply.ts';

const KEPT_MS = 48 * 3_600_000;
/** What the fingerprint of a body is told apart by. */
const REQUEST_BODY = 'request-body';

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
  { told, again }: CommandExtras<T> = {},
): Promise<void> {
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(key))) {
    return await sendProblem(request, reply, { code: 'invalid-request' });
  }
  const answer = async (tx: Tx): Promise<Result<Answer, Refusal>> => {
    const result = await work(tx);
    if (!result.ok) return result;
    const said = told && JSON.stringify({ ...result.value, ...told });
    return ok({ status, body: JSON.stringify(result.value), ...(said && { said }) });
  };
  const result = await deps.store.unit((tx) =>
    key === undefined
      ? answer(tx)
      : once(tx, deps, request, { key, again: again as CommandExtras<unknown>['again'] }, () => answer(tx)),
  );
  if (!result.ok) return await sendProblem(request, reply, result.error);
  await reply
    .code(result.value.status)
    .type('application/json; charset=utf-8')
    .send(result.value.said ?? result.value.body);
}

export interface CommandExtras<T> {
  /**
   * Goes into the first answer beside the value and is kept nowhere: what must not lie about, whoever repeats the
   * request does without.
   */
  readonly told?: Readonly<Record<string, unknown>>;
  /** Whether whoever repeats the request may still see what it was answered; without it they may. */
  readonly again?: ((tx: Tx, value: T) => Promise<Result<void, Refusal>>) | undefined;
}

interface Answer {
  readonly status: number;
  /** JSON. */
  readonly body: string;
  /** What is sent in its place the first time. */
  readonly said?: string;
}

async function once(
  tx: Tx,
  deps: CommandDeps,
  request: FastifyRequest,
  { key, again }: { key: string } & Pick<CommandExtras<unknown>, 'again'>,
  work: () => Promise<Result<Answer, Refusal>>,
): Promise<Result<Answer, Refusal>> {
  const now = deps.clock.now();
  const [path = ''] = request.url.split('?', 1);
  const scope = createHash('sha256')
    .update([actorName(request.actor), request.method, path, key].join('\0'))
    .digest();
  // Keyed: whoever reads the file could find a NIK from its plain hash by trying them all.
  const body = canonicalJson(request.body ?? {});
  await forgetRepliesBefore(tx, now - KEPT_MS);
  const kept = await keptReply(tx, scope);
  if (kept !== null) {
    const { bodyHash, status } = kept;
    const known = deps.sealer.indexes(kept.year, REQUEST_BODY, body);
    if (!known.some((hash) => bodyHash.equals(hash))) return err({ code: 'key-reused' });
    const text = Buffer.from(deps.sealer.open(replyPlace(kept), kept.reply)).toString();
    const allowed = await again?.(tx, JSON.parse(text));
    return allowed?.ok === false ? allowed : ok({ status, body: text });
  }
  const result = await work();
  if (!result.ok) return result;
  const year = yearOf(officeDayOf(now));
  const { status } = result.value;
  const reply = Buffer.from(deps.sealer.seal(replyPlace({ scope, year }), Buffer.from(result.value.body)));
  const bodyHash = Buffer.from(deps.sealer.index(year, REQUEST_BODY, body));
  await keepReply(tx, { scope, site: deps.site, bodyHash, status, year, reply, createdAt: now });
  return result;
}
