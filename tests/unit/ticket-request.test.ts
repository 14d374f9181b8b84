import { describe, expect, it } from 'vitest';
import { requestTicket } from '../../kiosk-ui/ticket-request.ts';
import type { ApiProblem } from '../../ui-kit/api-client.ts';
import { issuedTicket } from '../support/board-samples.ts';

const UNREACHABLE: ApiProblem = { code: 'unreachable' };

function apiThat(answers: readonly unknown[]) {
  const keys: (string | undefined)[] = [];
  const never = () => Promise.reject(new Error('not asked in this test'));
  const api = {
    get: never,
    put: never,
    delete: never,
    post: <T>(_path: string, _body?: unknown, options?: { key?: string }) => {
      keys.push(options?.key);
      return Promise.resolve(answers[keys.length - 1] as T) as never;
    },
  };
  return { api, keys };
}

const failed = (error: ApiProblem) => ({ ok: false, error });

describe('asking for a number', () => {
  it('asks again under the same key until the server answers', async () => {
    const ticket = issuedTicket();
    const { api, keys } = apiThat([failed(UNREACHABLE), failed(UNREACHABLE), { ok: true, value: ticket }]);
    let pauses = 0;
    const patience = {
      pause: async () => {
        pauses += 1;
      },
      wanted: () => true,
    };
    expect(await requestTicket(api, '/api/tickets', { service: 'BPU' }, 'k1', patience)).toEqual({
      ok: true,
      value: ticket,
    });
    expect(keys).toEqual(['k1', 'k1', 'k1']);
    expect(pauses).toBe(2);
  });

  it('takes a refusal for an answer and does not insist', async () => {
    const refusal = { type: '', title: '', status: 503, code: 'storage-unavailable' };
    const { api, keys } = apiThat([failed(refusal)]);
    const answer = await requestTicket(api, '/api/tickets', { service: 'PU' }, 'k', {
      pause: async () => {},
      wanted: () => true,
    });
    expect(answer).toEqual(failed(refusal));
    expect(keys).toHaveLength(1);
  });

  it('stops when nobody can be waiting for it any more', async () => {
    const { api, keys } = apiThat([failed(UNREACHABLE), failed(UNREACHABLE), failed(UNREACHABLE)]);
    let wanted = 2;
    const answer = await requestTicket(api, '/api/tickets', { service: 'PU' }, 'k', {
      pause: async () => {},
      wanted: () => {
        wanted -= 1;
        return wanted > 0;
      },
    });
    expect(answer).toEqual(failed(UNREACHABLE));
    expect(keys).toHaveLength(2);
  });
});
