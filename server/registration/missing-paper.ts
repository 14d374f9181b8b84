import type { BerkasRow } from '../../db/berkas.ts';
import { shownBerkasCode } from '../../domain/berkas/berkas-code.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { hoursOn } from '../../domain/calendar/office-hours.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { type MissingDocumentsFacts, missingDocumentsSlip } from '../../printers/slips/missing-documents.ts';
import { DOCUMENT_NAMES } from '../../words/documents.ts';
import { SERVICE_MATTERS } from '../../words/services.ts';
import { readOfficeCalendar } from '../office-day/office-calendar.ts';
import type { Deps, Tx } from '../ports.ts';
import type { BerkasPaper } from '../printing/berkas-paper.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { berkasLink } from './berkas-link.ts';
import { missingPapers } from './missing-papers.ts';

/** What is still missing as last noted, in Indonesian; refused when nothing is. */
export async function missingPaper(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock' | 'random'>,
  berkas: BerkasRow,
): Promise<Result<BerkasPaper, Refusal>> {
  const { site } = deps;
  const missing = await missingPapers(tx, berkas);
  if (missing.length === 0) return err({ code: 'nothing-missing' });
  const day = await officeDay(tx, deps);
  const { agency, hall } = await officeSetting(tx, site, 'office.identity', day);
  const { code } = await berkasLink(tx, deps, berkas);
  const comeBack = await dayToComeBack(tx, site, berkas);
  const slip = missingDocumentsSlip(
    {
      letterhead: { agency, hall },
      berkasNumber: berkasNumber(berkas.year, berkas.serial),
      serviceName: SERVICE_MATTERS[berkas.service].id,
      isClaim: berkas.service === 'JHT',
      notedAt: berkas.documentsAt ?? berkas.openedAt,
      missing: missing.map((document) => DOCUMENT_NAMES[document].id),
      ...(comeBack && { comeBack }),
      code: shownBerkasCode(code),
    },
    'id',
  );
  return ok({ document: `missing-documents:${berkas.id}`, slip });
}

/** The day that was set, with the hours it has now; hours that were never set are not made up. */
async function dayToComeBack(
  tx: Tx,
  site: string,
  { returnDay: day }: BerkasRow,
): Promise<MissingDocumentsFacts['comeBack']> {
  if (day === null) return undefined;
  const hours = hoursOn(await readOfficeCalendar(tx, site), day);
  return { day, open: hours.kind === 'ranges' ? hours.ranges : [] };
}
