import type { Closed } from '../../contract/closed.ts';
import type { Office } from '../../contract/office.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';

/** Why no number of this service is given out now; undefined while they are, and while nobody knows. */
export function closedFor(service: ServiceCode, office: Office | undefined): Closed | undefined {
  if (office?.numbersClosed) return office.numbersClosed;
  const quota = office?.left.find((one) => one.service === service);
  return quota && quota.left <= 0 ? { reason: 'quota' } : undefined;
}
