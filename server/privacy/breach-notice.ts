import { breachById, contentOfBreach } from '../../db/breaches.ts';
import type { BreachNature } from '../../domain/privacy/breaches.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { breachNoticeSheet } from '../../printers/slips/breach-notice.ts';
import type { Sheet } from '../../printers/slips/sheet.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { letterheadOf } from './letterhead.ts';
import { exposureOf } from './list-exposed.ts';

/** The written notice of a breach, to a person or to the agency, as far as it is known by now. */
export async function readBreachNotice(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock'>,
  { breachId, to }: { breachId: string; to: 'person' | 'agency' },
): Promise<Result<Sheet, Refusal>> {
  const row = await breachById(tx, deps.site, breachId);
  if (row === null) return err({ code: 'breach-not-found' });
  const content = contentOfBreach(deps.sealer, row);
  const { officer } = await officeSetting(tx, deps.site, 'privacy.notice', await officeDay(tx, deps));
  const facts = {
    ...{ nature: row.nature as BreachNature, knownAt: row.knownAt },
    ...{ from: row.exposedFrom, to: row.exposedTo, officer },
    ...{ what: content?.what ?? '', measures: content?.measures ?? '', keysToo: content?.keysToo ?? false },
    berkas: (await exposureOf(tx, deps, row)).ids.length,
  };
  return ok(breachNoticeSheet(facts, to, await letterheadOf(tx, deps), 'id'));
}
