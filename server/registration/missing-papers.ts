import type { BerkasRow } from '../../db/berkas.ts';
import { documentStates } from '../../db/documents.ts';
import { type DocumentCode, documentsFor } from '../../domain/registration/documents.ts';
import type { Tx } from '../ports.ts';

/** What is still to be brought: whatever was neither handed in nor found to be needless, in the checklist's order. */
export async function missingPapers(tx: Tx, { id, service }: BerkasRow): Promise<readonly DocumentCode[]> {
  const states = await documentStates(tx, id);
  return documentsFor(service)
    .map(({ code }) => code)
    .filter((code) => (states.get(code) ?? 'missing') === 'missing');
}
