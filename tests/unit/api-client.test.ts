import { describe, expect, it } from 'vitest';
import { createApi, newKey } from '../../ui-kit/api-client.ts';

type Seen = { url: string; init: RequestInit };

function apiAnswering(answer: () => Response | Promise<Response>) {
  const seen: Seen[] = [];
  const api = createApi({
    language: () => 'en',
    timeoutMs: 20,
    fetch: (url, init) => {
      seen.push({ url: String(url), init: init ?? {} });
      return Promise.resolve(answer());
    },
  });
  return { api, seen };
}

describe('the api client', () => {
  it('asks in the language of the moment, and sends the key and the body of a command', async () => {
    const { api, seen } = apiAnswering(() => Response.json({ number: 'A-001' }, { status: 201 }));
    const answer = await api.post('/api/tickets', { service: 'PU' }, { key: 'k1' });
    expect(answer).toEqual({ ok: true, value: { number: 'A-001' } });
    expect(seen[0]?.init).toMatchObject({
      method: 'POST',
      body: '{"service":"PU"}',
      headers: { 'Accept-Language': 'en', 'Idempotency-Key': 'k1', 'Content-Type': 'application/json' },
    });
  });

  it('sends no body and no content type where a command takes none', async () => {
    const { api, seen } = apiAnswering(() => new Response(null, { status: 204 }));
    expect(await api.post('/api/counters/1/next')).toEqual({ ok: true, value: undefined });
    expect(seen[0]?.init.body).toBeNull();
    expect(seen[0]?.init.headers).not.toHaveProperty('Content-Type');
  });

  it('hands on a refusal in the words of the server', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Tidak ada yang menunggu.',
      status: 404,
      code: 'no-one-waiting',
    };
    const { api } = apiAnswering(() => Response.json(problem, { status: 404 }));
    expect(await api.post('/api/counters/1/next')).toEqual({ ok: false, error: problem });
  });

  it.each([
    ['the line is cut', () => Promise.reject(new TypeError('network'))],
    ['something else than our server answers', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['an answer is broken off', () => new Response('{"numb', { status: 200 })],
    ['a refusal is not in our form', () => Response.json({ error: 'x' }, { status: 500 })],
  ])('says unreachable when %s', async (_what, answer) => {
    const { api } = apiAnswering(answer);
    expect(await api.get('/api/services')).toEqual({ ok: false, error: { code: 'unreachable' } });
  });

  it('gives up on a server that does not answer in time', async () => {
    const api = createApi({
      language: () => 'id',
      timeoutMs: 20,
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    });
    expect(await api.get('/api/services')).toEqual({ ok: false, error: { code: 'unreachable' } });
  });

  it('makes keys that are new every time and fit the header', () => {
    const keys = new Set(Array.from({ length: 1000 }, newKey));
    expect(keys.size).toBe(1000);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
