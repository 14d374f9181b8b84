import { hashAt } from '../../db/event-chain.ts';
import { chainContent, chainHead } from '../../db/event-log.ts';
import { eventsWithHashes } from '../../db/event-pages.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { anchorCode } from '../../domain/trail/anchor-code.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { TRAIL_PAGE, TRAIL_SUBJECT, verifyTrail } from './verify-trail.ts';

type ProofDeps = Pick<Deps, 'site' | 'store' | 'clock'>;

/**
 * A stretch of the log as lines of JSON that anybody can check without us. The first line tells where it begins and what
 * the whole log hangs on; each line after it is one event: the text that was hashed, and the hash, which is the SHA-256 of
 * the hash before it followed by that text. `docs/jejak.md` says how to recompute it.
 */
export async function proveRange(
  deps: ProofDeps,
  { from, to, actor }: { from: number; to: number; actor: string },
): Promise<Result<AsyncIterable<string>, Refusal>> {
  const { store, site, clock } = deps;
  const { broken } = await verifyTrail(deps, { occasion: 'request', actor });
  const begun = await store.unit(async (tx) => {
    const head = await chainHead(tx, site);
    const last = Math.min(to, head.seq);
    const previous = from > last || from < 1 ? null : await hashAt(tx, site, from - 1);
    if (previous === null) return err<Refusal>({ code: 'invalid-range' });
    recordEvent(tx, { kind: 'trail-read', actor, subject: TRAIL_SUBJECT, data: { proof: [from, last] } });
    const first = {
      ...{ proof: 'loket-trail', version: 1, site, madeAt: isoTime(clock.now()) },
      ...{ from, to: last, previous: hex(previous), broken },
      head: { seq: head.seq, hash: hex(head.hash), code: anchorCode(head.hash) },
    };
    return ok({ first, last });
  });
  return begun.ok ? ok(proofLines(deps, { from, ...begun.value })) : begun;
}

async function* proofLines(
  { store, site }: ProofDeps,
  { first, from, last }: { first: object; from: number; last: number },
): AsyncIterable<string> {
  yield `${JSON.stringify(first)}\n`;
  for (let next = from; next <= last; next += TRAIL_PAGE) {
    const start = next;
    const end = Math.min(last, start + TRAIL_PAGE - 1);
    const page = await store.read((tx) => eventsWithHashes(tx, site, start, end));
    const lines = page.map(({ hash, ...event }) =>
      JSON.stringify({ seq: event.seq, hash: hex(hash), text: chainContent(event) }),
    );
    yield lines.map((line) => `${line}\n`).join('');
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
