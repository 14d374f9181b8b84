import type { Attendance, SetAttendance } from '../../contract/counters.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

/** Who was there on which of these days, both included. */
export function loadAttendance(api: Api, from: Day, to: Day): Promise<Result<Attendance[], ApiProblem>> {
  return api.get(`/api/attendance?from=${from}&to=${to}`);
}

/** Sets somebody's day; from then on it is no proposal any more. */
export function setAttendance(
  api: Api,
  day: Day,
  user: string,
  times: SetAttendance,
): Promise<Result<unknown, ApiProblem>> {
  return api.put(`/api/attendance/${day}/${user}`, times);
}
