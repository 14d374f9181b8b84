/** The papers of this office. */
export const PAPER_KINDS = [
  'queue-ticket',
  'document-list',
  'payment-slip',
  'document-receipt',
  'test-page',
] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];
