import type { ExceptionReason } from '../../domain/queue/reasons.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { OFFICER_MAY, refusedWords } from '../../words/closed.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeNow } from './office-now.ts';
import { quotasLeft } from './quotas.ts';
import { serviceClosed } from './service-closed.ts';

export interface NumberAsked {
  readonly service: ServiceCode;
  /** An officer asks, who may give one number more with a reason. */
  readonly byOfficer: boolean;
  readonly exception?: ExceptionReason;
  /** The person gives a number of today back for this one: the hour is not asked again. */
  readonly inPlaceOfAnother?: boolean;
}

/**
 * Whether a service may give out a number now. The answer is the exception it takes, to be written down with the
 * number; null when it takes none. Hours, an early closing and quotas refuse; nothing else does.
 */
export async function allowNumber(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { service, byOfficer, exception, inPlaceOfAnother = false }: NumberAsked,
): Promise<Result<ExceptionReason | null, Refusal>> {
  const office = await officeNow(tx, deps);
  const left = await quotasLeft(tx, deps.site, office.day, [service]);
  const { numbersClosed: _, ...anyHour } = office;
  const closed = serviceClosed(inPlaceOfAnother ? anyHour : office, left, service);
  if (closed === null) return ok(null);
  if (byOfficer && exception !== undefined) return ok(exception);
  const code = closed.reason === 'quota' ? 'quota-reached' : 'office-closed';
  const said = refusedWords(closed, deps.clock.now());
  if (!byOfficer) return err({ code, detail: said });
  const detail = { id: `${said.id} ${OFFICER_MAY.id}`, en: `${said.en} ${OFFICER_MAY.en}` };
  return err({ code, detail });
}
