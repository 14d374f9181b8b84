import type { Lookups } from '../../contract/lookups.ts';
import type {
  AnchorAnswer,
  TrailFound,
  TrailPerson,
  TrailSearch,
  TrailSpan,
  TrailState,
  TrailVerdictView,
} from '../../contract/trail.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Answer, Api } from '../../ui-kit/api-client.ts';

/** The whole chain of years takes seconds. */
const LONG_MS = 120_000;

export function loadTrailState(api: Api): Answer<TrailState> {
  return api.get('/api/trail/state');
}

export function verifyTrail(api: Api): Answer<TrailVerdictView> {
  return api.post('/api/trail/verify', {}, { timeoutMs: LONG_MS });
}

/** Whether the log has this head there; `code` from a paper or a backup's manifest. */
export function checkAnchor(api: Api, seq: number, code: string): Answer<AnchorAnswer> {
  return api.post('/api/trail/check-anchor', { seq, code }, { timeoutMs: LONG_MS });
}

export function loadTrailPeople(api: Api): Answer<TrailPerson[]> {
  return api.get('/api/trail/people');
}

export function searchTrail(api: Api, search: TrailSearch): Answer<TrailFound> {
  return api.post('/api/trail/search', search);
}

/** First and last number of these days. */
export function loadSpan(api: Api, from: Day, to: Day): Answer<TrailSpan> {
  return api.get(`/api/trail/span?from=${from}&to=${to}`);
}

/** Address of the proof of a range, to be downloaded. */
export function proofAddress(first: number, last: number): string {
  return `/api/trail/proof?from=${first}&to=${last}`;
}

/** Everybody's looks for the superior, else one's own. */
export function loadLookups(api: Api, days: { from: Day; to: Day }, whose: 'all' | 'own'): Answer<Lookups> {
  return api.get(`/api/lookups${whose === 'own' ? '/own' : ''}?from=${days.from}&to=${days.to}`);
}
