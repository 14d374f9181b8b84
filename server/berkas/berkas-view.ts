import type { Berkas, BerkasSummary } from '../../contract/berkas.ts';
import { type BerkasRow, isErased, titleOfBerkas, visitsOf } from '../../db/berkas.ts';
import { documentStates } from '../../db/documents.ts';
import { draftOf } from '../../db/drafts.ts';
import { registrationOf, type SavedRegistration } from '../../db/registrations.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { berkasState } from '../../domain/berkas/berkas-state.ts';
import { maskName } from '../../domain/identity/mask.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import type { Language } from '../../words/phrase.ts';
import { isoTime } from '../http/office-time.ts';
import type { Frozen } from '../http/on-the-wire.ts';
import { openMinutes } from '../masks/berkas-sight.ts';
import { paymentView } from '../payment/payment-view.ts';
import type { Deps, Sealer, Tx } from '../ports.ts';
import { jobsAbout } from '../printing/read-jobs.ts';
import { fieldProblems } from '../registration/field-problems.ts';

type ViewDeps = Pick<Deps, 'site' | 'sealer' | 'clock' | 'spool'>;

/** A whole visit file as the officer's screen gets it. */
export async function berkasView(
  tx: Tx,
  deps: ViewDeps,
  row: BerkasRow,
  language: Language,
): Promise<Frozen<Berkas>> {
  const draft = await draftOf(tx, deps.sealer, row);
  const saved = await registrationOf(tx, deps.sealer, row);
  return {
    ...(await plainFacts(tx, deps, row)),
    code: row.code,
    draft: draft && { ...draft, savedAt: isoTime(draft.savedAt) },
    registration: saved && registrationView(saved, language),
    contribution: saved && contributionView(saved),
    payment: await paymentView(tx, deps, row),
    masked: null,
  };
}

/** The same file while its owner is not at the desk: what it is and how far it has come, never whose it is in full. */
export async function maskedBerkasView(tx: Tx, deps: ViewDeps, row: BerkasRow): Promise<Frozen<Berkas>> {
  const { subject, identity } = berkasSummary(deps.sealer, row);
  return {
    ...(await plainFacts(tx, deps, row)),
    ...{ code: null, draft: null, registration: null, contribution: null, payment: null },
    masked: { subject, identity },
  };
}

/** What tells nothing of a person. */
async function plainFacts(tx: Tx, deps: ViewDeps, row: BerkasRow) {
  const { id, service, stage, openedDay, returnDay } = row;
  const states = await documentStates(tx, id);
  return {
    ...{ id, service, stage, openedDay, returnDay },
    number: berkasNumber(row.year, row.serial),
    state: isErased(deps.sealer, row) ? 'erased' : berkasState(row),
    openedAt: isoTime(row.openedAt),
    visits: (await visitsOf(tx, id)).map(({ series, serial, day }) => ({
      number: ticketNumber(series, serial),
      day,
    })),
    documents: documentsFor(service).map(({ code }) => ({ code, state: states.get(code) ?? 'missing' })),
    prints: await jobsAbout(tx, deps, id),
    openMinutes: await openMinutes(tx, deps),
  };
}

/** A line of a list. A company's name is nobody's; a person's is masked. */
export function berkasSummary(sealer: Sealer, row: BerkasRow): BerkasSummary {
  const { id, service, stage, openedDay } = row;
  const number = berkasNumber(row.year, row.serial);
  const { subject, identity } = titleOfBerkas(sealer, row);
  const named = service === 'PU' ? subject : maskName(subject);
  const erased = isErased(sealer, row) ? { erased: true as const } : {};
  return { id, number, service, stage, openedDay, subject: named, identity, ...erased };
}

function registrationView({ registration, savedAt }: SavedRegistration, language: Language) {
  return { savedAt: isoTime(savedAt), warnings: fieldProblems(registration.warnings, language) };
}

function contributionView({ registration }: SavedRegistration): Frozen<Berkas['contribution']> {
  return registration.kind === 'PU'
    ? { kind: registration.kind, ...registration.contribution }
    : { kind: registration.kind, ...registration.contribution };
}
