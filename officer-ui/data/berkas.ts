import type { Static } from 'typebox';
import type { Berkas, BerkasSummary, DraftSaved, PaymentCodeBody } from '../../contract/berkas.ts';
import type { PrintJob } from '../../contract/printing.ts';
import type { RawForm } from '../../contract/registration.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { BerkasPaperKind } from '../../domain/print/paper-kinds.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import type { UnmaskReason } from '../../domain/privacy/unmask-reasons.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { type Answer, type Api, newKey } from '../../ui-kit/api-client.ts';

export type BerkasDocument = Berkas['documents'][number];
export type PaymentCodeWish = Static<typeof PaymentCodeBody>;

/** A paper to be printed; `reason` where it proves something and is printed once more. */
export interface PaperWish {
  readonly paper: BerkasPaperKind;
  readonly reason?: ReprintReason;
}

/** Opens a berkas for the ticket at the desk, for the ticket's own service unless another is named. */
export function openBerkas(api: Api, ticket: string, service?: ServiceCode): Answer<Berkas> {
  return api.post(`/api/tickets/${ticket}/berkas`, service ? { service } : {}, { key: newKey() });
}

/** Notes that an older berkas is worked on during this ticket's visit. */
export function joinBerkas(api: Api, berkas: string, ticket: string): Answer<Berkas> {
  return api.post(`/api/berkas/${berkas}/visits`, { ticket });
}

/** Visit files that match a number, a NIK, a phone or a name; the newest ones for an empty query. */
export function searchBerkas(api: Api, query: string): Answer<{ results: BerkasSummary[] }> {
  return api.post('/api/berkas/search', { query });
}

export function loadBerkas(api: Api, id: string): Answer<Berkas> {
  return api.get(`/api/berkas/${id}`);
}

/** Opens a masked visit file to this session for some minutes; the reason is noted. */
export function unmaskBerkas(api: Api, id: string, reason: UnmaskReason): Answer<Berkas> {
  return api.post(`/api/berkas/${id}/unmask`, { reason });
}

/** Keeps what was typed so far; `stale-revision` when another screen was faster. */
export function saveDraft(api: Api, id: string, revision: number, form: RawForm): Answer<DraftSaved> {
  return api.put(`/api/berkas/${id}/draft`, { revision, form });
}

/** Checks the form, registers and computes; `invalid-form` carries the fields to correct. */
export function registerForm(api: Api, id: string, form: RawForm): Answer<Berkas> {
  return api.post(`/api/berkas/${id}/registration`, { form });
}

export function saveDocuments(api: Api, id: string, documents: readonly BerkasDocument[]): Answer<Berkas> {
  return api.put(`/api/berkas/${id}/documents`, { documents });
}

export function setPaymentCode(api: Api, id: string, wish: PaymentCodeWish): Answer<Berkas> {
  return api.post(`/api/berkas/${id}/payment-code`, wish, { key: newKey() });
}

/** Notes on which day the person is asked to come back; `invalid-day` when it cannot be that one. */
export function setReturnDay(api: Api, id: string, day: Day | null): Answer<Berkas> {
  return api.put(`/api/berkas/${id}/return-day`, { day });
}

/** What says the same as the last one is its reprint: `reprint-reason-missing` where that needs a reason. */
export function printPaper(api: Api, id: string, wish: PaperWish): Answer<PrintJob> {
  return api.post(`/api/berkas/${id}/prints`, wish, { key: newKey() });
}
