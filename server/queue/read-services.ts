import type { Service } from '../../contract/queue.ts';
import { serviceTotals, waitingOn } from '../../db/waiting-counts.ts';
import { SERVICE_CODES, seriesOf } from '../../domain/queue/services.ts';
import { SERVICE_NAMES } from '../../words/services.ts';
import { estimatesOfServices } from '../estimate/estimate-wait.ts';
import type { EstimateDeps } from '../estimate/outlook-now.ts';
import { closedView } from '../office-day/closed-view.ts';
import { officeNow } from '../office-day/office-now.ts';
import { quotasLeft } from '../office-day/quotas.ts';
import { serviceClosed } from '../office-day/service-closed.ts';
import type { Tx } from '../ports.ts';

/** What the kiosk offers, with how many wait for each, how long one would wait now, and why no number of it is given out now. */
export async function readServices(tx: Tx, deps: EstimateDeps): Promise<Service[]> {
  const office = await officeNow(tx, deps);
  const left = await quotasLeft(tx, deps.site, office.day);
  const waiting = serviceTotals(await waitingOn(tx, deps.site, office.day));
  const estimates = await estimatesOfServices(tx, deps, office.day);
  return SERVICE_CODES.map((code) => {
    const closed = serviceClosed(office, left, code);
    return {
      code,
      series: seriesOf(code),
      name: { ...SERVICE_NAMES[code] },
      open: closed === null,
      waiting: waiting[code],
      estimateMinutes: closed === null ? estimates[code] : null,
      ...(closed && { closed: closedView(closed) }),
    };
  });
}
