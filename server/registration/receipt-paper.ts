import { type BerkasRow, titleOfBerkas } from '../../db/berkas.ts';
import { documentStates } from '../../db/documents.ts';
import { userById } from '../../db/users.ts';
import { shownBerkasCode } from '../../domain/berkas/berkas-code.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import { documentReceiptSlip } from '../../printers/slips/document-receipt.ts';
import { DOCUMENT_NAMES } from '../../words/documents.ts';
import { SERVICE_MATTERS } from '../../words/services.ts';
import { userIdOf } from '../actor.ts';
import type { Deps, Tx } from '../ports.ts';
import type { BerkasPaper } from '../printing/berkas-paper.ts';
import { followOnPaper } from '../printing/follow-on-paper.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { berkasLink } from './berkas-link.ts';

const UNKNOWN = '-';

/**
 * The tanda terima as things stand, in Indonesian: dated when the papers were last noted and naming who noted them,
 * so that printing it again later says the same. Before that it tells what is still to be brought.
 */
export async function receiptPaper(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock' | 'random' | 'publicUrl'>,
  berkas: BerkasRow,
): Promise<BerkasPaper> {
  const { site, sealer } = deps;
  const day = await officeDay(tx, deps);
  const { agency, hall } = await officeSetting(tx, site, 'office.identity', day);
  const { proofWithinDays } = await officeSetting(tx, site, 'registration.limits', day);
  const { lines } = await officeSetting(tx, site, 'complaint.channels', day);
  const link = await berkasLink(tx, deps, berkas);
  const follow = await followOnPaper(tx, deps, { token: link.token, day });
  const states = await documentStates(tx, berkas.id);
  const slip = documentReceiptSlip(
    {
      letterhead: { agency, hall },
      berkasNumber: berkasNumber(berkas.year, berkas.serial),
      service: berkas.service,
      serviceName: SERVICE_MATTERS[berkas.service].id,
      receivedAt: berkas.documentsAt ?? berkas.openedAt,
      applicant: titleOfBerkas(sealer, berkas).subject,
      documents: documentsFor(berkas.service)
        .filter(({ code }) => states.get(code) !== 'not-needed')
        .map(({ code }) => ({ name: DOCUMENT_NAMES[code].id, received: states.get(code) === 'received' })),
      officer: await officerName(tx, berkas.documentsBy ?? berkas.openedBy),
      proofWithinDays,
      complaints: lines,
      ...(berkas.returnDay !== null && { returnDay: berkas.returnDay }),
      code: shownBerkasCode(link.code),
      ...(follow && { follow }),
    },
    'id',
  );
  return { document: `document-receipt:${berkas.id}`, slip };
}

async function officerName(tx: Tx, actor: string): Promise<string> {
  const id = userIdOf(actor);
  const user = id === null ? null : await userById(tx, id);
  return user?.displayName ?? UNKNOWN;
}
