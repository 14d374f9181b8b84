import { describe, expect, it } from 'vitest';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ApiProblem } from '../../ui-kit/api-client.ts';
import { askToBePaired, type PairingProgress } from '../../ui-kit/pairing/ask-to-be-paired.ts';

type Answer = Result<unknown, ApiProblem>;
const problem = (code: ApiProblem['code']): Answer =>
  err(code === 'unreachable' ? { code } : { code, type: 'about:blank', title: 'x', status: 400 });
const asked = (code: string): Answer => ok({ code, claim: `claim of ${code}` });
const PAIRED: Answer = ok({ device: 'd', token: 'the token' });
const NOT_YET: Answer = ok({});

/** A server that gives these answers one after the other; what was asked of it, and what the page showed. */
function pairing(answers: Answer[], { letInAfter = Number.POSITIVE_INFINITY } = {}) {
  const sent: string[] = [];
  const shown: PairingProgress[] = [];
  const stop = new AbortController();
  let looks = 0;
  const done = askToBePaired({
    api: {
      async post<T>(path: string, body: unknown) {
        sent.push(`${path} ${JSON.stringify(body)}`);
        const next = answers.shift();
        if (next === undefined) stop.abort();
        return (next ?? problem('unreachable')) as Result<T, ApiProblem>;
      },
    },
    ...{ kind: 'kiosk', name: 'Mesin antrian', stop: stop.signal },
    pause: async () => undefined,
    onProgress: (progress) => shown.push(progress),
    isLetIn: async () => {
      looks += 1;
      return looks > letInAfter;
    },
  });
  return { done, sent, shown };
}

describe('a page that is not let in', () => {
  it('shows its code until the administrator has confirmed it, and then has its token', async () => {
    const { done, sent, shown } = pairing([asked('K7MF3XQP'), NOT_YET, NOT_YET, PAIRED]);
    expect(await done).toBe('the token');
    expect(shown).toEqual([{ step: 'waiting', code: 'K7MF3XQP' }]);
    expect(sent).toEqual([
      '/api/pairing {"kind":"kiosk","name":"Mesin antrian"}',
      ...Array<string>(3).fill('/api/pairing/claim {"claim":"claim of K7MF3XQP"}'),
    ]);
  });

  it('says why there is no code yet, and asks again by itself', async () => {
    const { done, shown } = pairing([
      ...[problem('pairing-closed'), problem('too-many-asking'), problem('too-many-requests')],
      ...[problem('unreachable'), problem('internal'), asked('K7MF3XQP'), PAIRED],
    ]);
    expect(await done).toBe('the token');
    expect(shown.map(({ step }) => step)).toEqual([
      ...['closed', 'crowded', 'crowded', 'unreachable', 'unreachable', 'waiting'],
    ]);
  });

  it('asks for another code after a restart of the server, which has forgotten the first', async () => {
    const { done, shown } = pairing([
      ...[asked('K7MF3XQP'), problem('unreachable'), problem('internal'), problem('pairing-unknown')],
      ...[problem('pairing-closed'), asked('X2HJ9CQW'), PAIRED],
    ]);
    expect(await done).toBe('the token');
    expect(shown).toEqual([
      { step: 'waiting', code: 'K7MF3XQP' },
      { step: 'closed' },
      { step: 'waiting', code: 'X2HJ9CQW' },
    ]);
  });

  it('ends without a token when the server lets it in for another reason, or it is told to stop', async () => {
    const other = pairing(Array<Answer>(9).fill(problem('pairing-closed')), { letInAfter: 2 });
    expect(await other.done).toBeNull();
    expect(other.sent).toHaveLength(3);
    expect(await pairing([asked('K7MF3XQP')]).done).toBeNull();
  });
});
