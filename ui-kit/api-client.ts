import type { Problem } from '../contract/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Language } from '../words/phrase.ts';
import { bearerOf, type PageDevice } from './device-token.ts';

/** A refusal in the server's own words, or `unreachable` when no answer came that we can trust. */
export type ApiProblem = Problem | { readonly code: 'unreachable' };

/** What every call comes back with. */
export type Answer<T> = Promise<Result<T, ApiProblem>>;

/** Commands and questions to our server; what is expected to fail comes back as a word, nothing throws. */
export interface Api {
  get<T>(path: string): Answer<T>;
  /** `key` makes a repeat harmless: the same key and body give the same answer. `timeoutMs`: when it may take long. */
  post<T>(path: string, body?: unknown, options?: { key?: string; timeoutMs?: number }): Answer<T>;
  put<T>(path: string, body: unknown): Answer<T>;
  delete<T>(path: string): Answer<T>;
}

export interface ApiOptions {
  readonly language: () => Language;
  /** Asks as this device where the browser was let in as one. An officer's page asks as the person who is signed in. */
  readonly device?: PageDevice;
  readonly fetch?: typeof fetch;
  readonly timeoutMs?: number;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly timeoutMs?: number;
}

/** An `Api` that asks in the language of the moment and gives up after `timeoutMs` (8,000 if not said). */
export function createApi({
  language,
  device,
  fetch = globalThis.fetch,
  timeoutMs: usualMs = 8000,
}: ApiOptions): Api {
  async function ask<T>({
    method,
    path,
    body,
    key,
    timeoutMs = usualMs,
  }: Call): Promise<Result<T, ApiProblem>> {
    const headers: Record<string, string> = {
      ...{ Accept: 'application/json', 'Accept-Language': language() },
      ...(device && bearerOf(device)),
    };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (key !== undefined) headers['Idempotency-Key'] = key;
    try {
      const response = await fetch(path, {
        method,
        headers,
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
        cache: 'no-store',
      });
      return await read<T>(response);
    } catch {
      return err({ code: 'unreachable' });
    }
  }

  return {
    get: (path) => ask({ method: 'GET', path }),
    post: (path, body, options) => ask({ method: 'POST', path, body, ...options }),
    put: (path, body) => ask({ method: 'PUT', path, body }),
    delete: (path) => ask({ method: 'DELETE', path }),
  };
}

async function read<T>(response: Response): Promise<Result<T, ApiProblem>> {
  const text = await response.text();
  if (response.ok) return ok((text === '' ? undefined : JSON.parse(text)) as T);
  const problem: unknown = JSON.parse(text);
  return err(isProblem(problem) ? problem : { code: 'unreachable' });
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value;
}

/** A fresh idempotency key: 32 hex digits. `randomUUID` is missing on http://antrian.lan, so it is not used. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
