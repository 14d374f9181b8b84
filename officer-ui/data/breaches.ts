import type { Breach, Exposed, OpenBreach } from '../../contract/breach.ts';
import { type Answer, type Api, newKey } from '../../ui-kit/api-client.ts';

const LONG_MS = 120_000;

export function loadBreaches(api: Api): Answer<Breach[]> {
  return api.get('/api/privacy/breaches');
}

export function openBreach(api: Api, facts: OpenBreach): Answer<Breach> {
  return api.post('/api/privacy/breaches', facts, { key: newKey() });
}

/** Writes down what is known by now. */
export function changeBreach(api: Api, id: string, { nature: _, ...facts }: OpenBreach): Answer<Breach> {
  return api.put(`/api/privacy/breaches/${id}`, facts);
}

/** Who was exposed, with how to reach them; each call is taken down. */
export function loadExposed(api: Api, id: string): Answer<Exposed> {
  return api.post(`/api/privacy/breaches/${id}/exposed`, undefined, { timeoutMs: LONG_MS });
}

export function markTold(api: Api, id: string, whom: 'agency' | 'persons'): Answer<Breach> {
  return api.post(`/api/privacy/breaches/${id}/told`, { whom });
}

export function closeBreach(api: Api, id: string): Answer<Breach> {
  return api.post(`/api/privacy/breaches/${id}/close`);
}
