/** The papers of this office. */
export const PAPER_KINDS = [
  'queue-ticket',
  'document-list',
  'missing-documents',
  'claim-guidance',
  'payment-slip',
  'document-receipt',
  'day-closing',
  'test-page',
] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** Those that belong to a berkas, in the order of the work: guidance for JHT and INFO, the missing papers where there are any. */
export const BERKAS_PAPERS = [
  'payment-slip',
  'document-receipt',
  'missing-documents',
  'claim-guidance',
] as const satisfies readonly PaperKind[];

export type BerkasPaperKind = (typeof BERKAS_PAPERS)[number];

/** Papers that prove something: a second one is given out only with a reason. */
export const PROVING_PAPERS: readonly PaperKind[] = ['payment-slip', 'document-receipt'];
