import { type ClosedFacts, opening } from '../../domain/calendar/office-state.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import type { OfficeNow } from './office-now.ts';

/** Why a service gives out no number now; null while it does. `left` as `quotasLeft` tells it. */
export function serviceClosed(
  office: OfficeNow,
  left: ReadonlyMap<ServiceCode, number>,
  service: ServiceCode,
): ClosedFacts | null {
  if (office.numbersClosed !== undefined) return office.numbersClosed;
  if (left.get(service) !== 0) return null;
  return { reason: 'quota', ...opening(office.calendar, office.day) };
}
