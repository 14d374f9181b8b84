import type { ClosedEarly, DayStart, Office, StartDay } from '../../contract/office.ts';
import type { SatisfactionToday } from '../../contract/satisfaction.ts';
import type { ClosingReason } from '../../domain/queue/reasons.ts';
import { type Answer, type Api, newKey } from '../../ui-kit/api-client.ts';

/** The office now, as every screen says it. */
export function loadOffice(api: Api): Answer<Office> {
  return api.get('/api/office');
}

/** How satisfied people were today. */
export function loadSatisfaction(api: Api): Answer<SatisfactionToday> {
  return api.get('/api/satisfaction/today');
}

/** Sends those who wait home with a number for the next office day. */
export function closeOffice(api: Api, reason: ClosingReason): Answer<ClosedEarly> {
  return api.post('/api/office/close', { reason }, { key: newKey() });
}

/** Takes an early closing back; the numbers given for the next day stay. */
export function reopenOffice(api: Api): Answer<unknown> {
  return api.post('/api/office/reopen');
}

/** What the checks at the beginning of the day look at. */
export function loadDayStart(api: Api): Answer<DayStart> {
  return api.get('/api/office/start');
}

export function startDay(api: Api, found: StartDay): Answer<unknown> {
  return api.post('/api/office/start', found);
}

/** Sets an office day that was opened too far ahead back to the clock's day; `day-not-ahead` when it is not. */
export function correctDay(api: Api): Answer<unknown> {
  return api.post('/api/office/day');
}
