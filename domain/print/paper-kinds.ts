/** The papers of this office. */
export const PAPER_KINDS = [
  'queue-ticket',
  'document-list',
  'missing-documents',
  'claim-guidance',
  'payment-slip',
  'document-receipt',
  'test-page',
] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** Papers that prove something: a second one is given out only with a reason. */
export const PROVING_PAPERS: readonly PaperKind[] = ['payment-slip', 'document-receipt'];
