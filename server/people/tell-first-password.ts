import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account, FirstPassword } from '../../contract/people.ts';
import { ok, type Result } from '../../domain/result.ts';
import { makeFirstPassword } from '../access/first-password.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/**
 * Makes up a first password, lets `work` store its hash, and tells it once. It is kept nowhere, not even sealed among
 * the answers to repeated requests: whose answer was lost on the way is given another. Hashing takes long and is done
 * before the unit, in which everybody else would wait for it.
 */
export async function tellFirstPassword(
  deps: Pick<Deps, 'store' | 'clock' | 'sealer' | 'site' | 'random' | 'passwords'>,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  work: (tx: Tx, passwordHash: string) => Promise<Result<Account, Refusal>>,
): Promise<void> {
  const password = makeFirstPassword(deps);
  const asker = { key: actorName(request.actor), known: true };
  const turn = await deps.passwords.turn(asker, (hashing) => hashing.hash(password));
  if (!turn.ok) return void sendProblem(request, reply, { code: turn.error });
  const passwordHash = turn.value;
  const withoutPassword = async (tx: Tx): Promise<Result<FirstPassword, Refusal>> => {
    const done = await work(tx, passwordHash);
    return done.ok ? ok({ account: done.value, password: null }) : done;
  };
  await runCommand(deps, request, reply, status, withoutPassword, { told: { password } });
}
