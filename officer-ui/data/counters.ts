import type { Counter, Pause } from '../../contract/counters.ts';
import type { Answer, Api } from '../../ui-kit/api-client.ts';

/** Who sits where, and who pauses. */
export function loadCounters(api: Api): Answer<Counter[]> {
  return api.get('/api/counters');
}

/** Takes the place at a counter; whoever sat there, or wherever this session sat before, does no more. */
export function sitAt(api: Api, counter: number): Answer<Counter> {
  return api.post(`/api/counters/${counter}/staff`);
}

/** Announces a pause; `invalid-time` when its end is not still to come today. */
export function pauseAt(api: Api, counter: number, pause: Pause): Answer<Counter> {
  return api.post(`/api/counters/${counter}/pause`, pause);
}

export function resumeAt(api: Api, counter: number): Answer<Counter> {
  return api.post(`/api/counters/${counter}/resume`);
}
