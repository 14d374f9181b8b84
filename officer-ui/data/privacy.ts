import type { BerkasSummary } from '../../contract/berkas.ts';
import type { DataRequest, Decision, RequestsDue, TakenRequest } from '../../contract/privacy.ts';
import type { DestructionView, RetentionReport } from '../../contract/retention.ts';
import type { DataRequestKind } from '../../domain/privacy/data-requests.ts';
import { type Answer, type Api, newKey } from '../../ui-kit/api-client.ts';

/** A long list takes its time; giving up early would not stop it. */
const LONG_MS = 120_000;

export interface NewRequest {
  readonly kind: DataRequestKind;
  readonly name: string;
  readonly contact: string;
  readonly words: string;
  readonly identity: string;
  readonly berkas: readonly string[];
}

/** The visit files a number leads to. */
export function findSubject(api: Api, identity: string): Answer<{ results: BerkasSummary[] }> {
  return api.post('/api/privacy/find', { identity });
}

export function takeRequest(api: Api, request: NewRequest): Answer<TakenRequest> {
  return api.post('/api/privacy/requests', request, { key: newKey() });
}

/** Those that run, without a person in them. */
export function loadTaken(api: Api): Answer<TakenRequest[]> {
  return api.get('/api/privacy/taken');
}

export function loadRequests(api: Api): Answer<DataRequest[]> {
  return api.get('/api/privacy/requests');
}

export function loadDue(api: Api): Answer<RequestsDue> {
  return api.get('/api/privacy/due');
}

export function decideRequest(api: Api, id: string, decision: Decision): Answer<DataRequest> {
  return api.post(`/api/privacy/requests/${id}/decision`, decision, { key: newKey() });
}

export function unrestrict(api: Api, berkasId: string): Answer<unknown> {
  return api.post(`/api/privacy/berkas/${berkasId}/unrestrict`);
}

export function loadRetention(api: Api): Answer<RetentionReport> {
  return api.get('/api/privacy/retention');
}

/** Destroys what the report showed as due; `nothing-to-destroy` when it is another list by now. */
export function destroyDue(api: Api, expected: RetentionReport['due']): Answer<DestructionView> {
  return api.post('/api/privacy/retention/destroy', { expected }, { timeoutMs: LONG_MS });
}
