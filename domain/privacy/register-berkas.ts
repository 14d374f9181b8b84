import type { RegisterEntry } from './register-entry.ts';

/** Visit files and what hangs on them: the only place where citizens stand by name. */
export const BERKAS_ENTRIES = {
  berkas: {
    ...{ purpose: 'registration', basis: 'public-service', keeping: 'berkas' },
    seenBy: ['keep-berkas', 'unmask-person'],
    columns: {
      none: ['site', 'version'],
      pseudonym: [
        ...['id', 'year', 'serial', 'service', 'stage', 'opened_at', 'opened_day', 'documents_at'],
        ...['return_day', 'ended_at', 'restricted_at', 'erased_at'],
        // The short code leads to how far the matter has come, never to whose it is.
        'code',
      ],
      general: ['title', 'link'],
      staff: ['opened_by', 'documents_by'],
      secret: ['token_hash'],
    },
  },
  berkas_visits: {
    ...{ purpose: 'registration', basis: 'public-service', keeping: 'permanent' },
    seenBy: ['keep-berkas'],
    columns: { pseudonym: ['berkas_id', 'ticket_id', 'at'] },
  },
  berkas_documents: {
    ...{ purpose: 'registration', basis: 'public-service', keeping: 'permanent' },
    seenBy: ['keep-berkas'],
    columns: { pseudonym: ['berkas_id', 'code', 'state'] },
  },
  drafts: {
    ...{ purpose: 'registration', basis: 'public-service', keeping: 'berkas' },
    seenBy: ['keep-berkas'],
    // Wages, income and heirs stand in it beside names.
    columns: { pseudonym: ['berkas_id', 'year', 'revision', 'saved_at'], specific: ['form'] },
  },
  registrations: {
    ...{ purpose: 'registration', basis: 'legal-duty', keeping: 'berkas' },
    seenBy: ['keep-berkas'],
    columns: {
      pseudonym: ['berkas_id', 'year', 'saved_at'],
      specific: ['form', 'contribution'],
      staff: ['saved_by'],
    },
  },
  search_index: {
    ...{ purpose: 'registration', basis: 'public-service', keeping: 'berkas' },
    seenBy: [],
    columns: { pseudonym: ['berkas_id', 'year', 'source'], fingerprint: ['fingerprint'] },
  },
  payment_codes: {
    ...{ purpose: 'registration', basis: 'legal-duty', keeping: 'berkas' },
    seenBy: ['keep-berkas'],
    columns: {
      none: ['site'],
      pseudonym: ['id', 'berkas_id', 'year', 'origin', 'state', 'issued_at'],
      specific: ['content'],
      staff: ['issued_by'],
    },
  },
  data_requests: {
    ...{ purpose: 'rights', basis: 'legal-duty', keeping: 'data-request' },
    seenBy: ['take-data-request', 'decide-data-request'],
    columns: {
      none: ['site'],
      pseudonym: ['id', 'year', 'serial', 'kind', 'state', 'received_at', 'due_at', 'decided_at', 'decision'],
      general: ['content'],
      staff: ['received_by', 'decided_by'],
    },
  },
  data_request_berkas: {
    ...{ purpose: 'rights', basis: 'legal-duty', keeping: 'data-request' },
    seenBy: ['decide-data-request'],
    columns: { pseudonym: ['request_id', 'berkas_id'] },
  },
  destructions: {
    ...{ purpose: 'accountability', basis: 'legal-duty', keeping: 'permanent' },
    seenBy: ['destroy-data', 'decide-data-request'],
    columns: { none: ['id', 'site', 'at', 'ground', 'what'], staff: ['by'] },
  },
  breaches: {
    ...{ purpose: 'rights', basis: 'legal-duty', keeping: 'breach' },
    seenBy: ['handle-breach'],
    columns: {
      none: [
        ...['id', 'site', 'year', 'known_at', 'due_at', 'nature', 'exposed_from', 'exposed_to'],
        ...['agency_told_at', 'persons_told_at', 'closed_at'],
      ],
      general: ['content'],
      staff: ['opened_by'],
    },
  },
  idempotency: {
    ...{ purpose: 'running', basis: 'public-service', keeping: 'reply' },
    seenBy: [],
    columns: {
      none: ['site', 'status', 'year', 'created_at'],
      secret: ['scope'],
      fingerprint: ['body_hash'],
      specific: ['reply'],
    },
  },
} as const satisfies Record<string, RegisterEntry>;
