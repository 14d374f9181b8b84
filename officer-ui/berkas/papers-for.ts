import type { Berkas } from '../../contract/berkas.ts';
import { BERKAS_PAPERS, type BerkasPaperKind } from '../../domain/print/paper-kinds.ts';
import { guidesToClaim } from '../../domain/registration/claim-guidance.ts';

/** The papers that make sense for a berkas as it stands, in the order of the work. */
export function papersFor({
  service,
  payment,
  documents,
}: Pick<Berkas, 'service' | 'payment' | 'documents'>): readonly BerkasPaperKind[] {
  const wanted: Record<BerkasPaperKind, boolean> = {
    'payment-slip': payment !== null,
    'document-receipt': true,
    'missing-documents': documents.some(({ state }) => state === 'missing'),
    'claim-guidance': guidesToClaim(service),
  };
  return BERKAS_PAPERS.filter((paper) => wanted[paper]);
}
