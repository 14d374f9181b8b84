import type { ServiceCode } from '../../domain/queue/services.ts';
import { guidesToClaim } from '../../domain/registration/claim-guidance.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { claimGuidanceSlip } from '../../printers/slips/claim-guidance.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import { DOCUMENT_NAMES } from '../../words/documents.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** Where and how a JHT claim is filed, as the settings have it today, in Indonesian; refused for registrations. */
export async function claimPaper(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  service: ServiceCode,
): Promise<Result<Slip, Refusal>> {
  if (!guidesToClaim(service)) return err({ code: 'no-claim-here' });
  const { site } = deps;
  const day = await officeDay(tx, deps);
  const { agency, hall } = await officeSetting(tx, site, 'office.identity', day);
  const { JHT, jmo } = await officeSetting(tx, site, 'office.online', day);
  const { lines } = await officeSetting(tx, site, 'complaint.channels', day);
  const slip = claimGuidanceSlip(
    {
      letterhead: { agency, hall },
      day,
      jmo: { maxBalance: jmo.maxBalance, text: jmo.text.id },
      lapakAsik: { portal: JHT.portal, steps: JHT.steps.map((step) => step.id) },
      documents: documentsFor('JHT').map(({ code }) => DOCUMENT_NAMES[code].id),
      complaints: lines,
    },
    'id',
  );
  return ok(slip);
}
