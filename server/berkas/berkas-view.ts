import type { Berkas, BerkasSummary } from '../../contract/berkas.ts';
import { type BerkasRow, titleOfBerkas, visitsOf } from '../../db/berkas.ts';
import { documentStates } from '../../db/documents.ts';
import { draftOf } from '../../db/drafts.ts';
import { registrationOf, type SavedRegistration } from '../../db/registrations.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { berkasState } from '../../domain/berkas/berkas-state.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import type { Language } from '../../words/phrase.ts';
import { isoTime } from '../http/office-time.ts';
import type { Frozen } from '../http/on-the-wire.ts';
import { paymentView } from '../payment/payment-view.ts';
import type { Deps, Sealer, Tx } from '../ports.ts';
import { jobsAbout } from '../printing/read-jobs.ts';
import { fieldProblems } from '../registration/field-problems.ts';

/** A whole visit file as the officer's screen gets it. */
export async function berkasView(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock' | 'spool'>,
  row: BerkasRow,
  language: Language,
): Promise<Frozen<Berkas>> {
  const { id, service, stage, openedDay } = row;
  const draft = await draftOf(tx, deps.sealer, row);
  const saved = await registrationOf(tx, deps.sealer, row);
  const states = await documentStates(tx, id);
  return {
    ...{ id, service, stage, openedDay, returnDay: row.returnDay, code: row.code },
    number: berkasNumber(row.year, row.serial),
    state: berkasState(row),
    openedAt: isoTime(row.openedAt),
    visits: (await visitsOf(tx, id)).map(({ series, serial, day }) => ({
      number: ticketNumber(series, serial),
      day,
    })),
    documents: documentsFor(service).map(({ code }) => ({ code, state: states.get(code) ?? 'missing' })),
    draft: draft && { ...draft, savedAt: isoTime(draft.savedAt) },
    registration: saved && registrationView(saved, language),
    contribution: saved && contributionView(saved),
    payment: await paymentView(tx, deps, row),
    prints: await jobsAbout(tx, deps, id),
  };
}

/** A line of a list. */
export function berkasSummary(sealer: Sealer, row: BerkasRow): BerkasSummary {
  const { id, service, stage, openedDay } = row;
  const number = berkasNumber(row.year, row.serial);
  return { id, number, service, stage, openedDay, ...titleOfBerkas(sealer, row) };
}

function registrationView({ registration, savedAt }: SavedRegistration, language: Language) {
  return { savedAt: isoTime(savedAt), warnings: fieldProblems(registration.warnings, language) };
}

function contributionView({ registration }: SavedRegistration): Frozen<Berkas['contribution']> {
  return registration.kind === 'PU'
    ? { kind: registration.kind, ...registration.contribution }
    : { kind: registration.kind, ...registration.contribution };
}
