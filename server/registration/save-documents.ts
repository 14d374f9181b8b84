import type { Berkas } from '../../contract/berkas.ts';
import type { FieldProblem } from '../../contract/problems.ts';
import { type BerkasRow, changeBerkas } from '../../db/berkas.ts';
import { putDocument } from '../../db/documents.ts';
import { recordEvent } from '../../db/open-tx.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { FIELD_PROBLEMS } from '../../words/field-problems.ts';
import type { Language } from '../../words/phrase.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

type Documents = Berkas['documents'];

/** Notes which papers of the checklist are there, and who noted it when: the tanda terima says both. */
export async function saveDocuments(
  tx: Tx,
  { site, clock }: Pick<Deps, 'site' | 'clock'>,
  input: { berkasId: string; documents: Documents; actor: string; language: Language },
): Promise<Result<BerkasRow, Refusal>> {
  const { documents, actor } = input;
  const found = await berkasForChange(tx, site, input.berkasId);
  if (!found.ok) return found;
  const berkas = found.value;
  const errors = strangers(documents, berkas.service, input.language);
  if (errors.length > 0) return err({ code: 'invalid-body', errors });

  for (const { code, state } of documents) await putDocument(tx, berkas.id, code, state);
  const data = Object.fromEntries(documents.map(({ code, state }) => [code, state]));
  recordEvent(tx, { kind: 'documents-checked', actor, subject: berkas.id, data });
  return ok(await changeBerkas(tx, berkas, { documentsAt: clock.now(), documentsBy: actor }));
}

/** Papers that the checklist of this service does not have. */
function strangers(documents: Documents, service: ServiceCode, language: Language): FieldProblem[] {
  const known: string[] = documentsFor(service).map(({ code }) => code);
  return documents.flatMap(({ code }, index) =>
    known.includes(code)
      ? []
      : [
          {
            path: `documents.${index}.code`,
            code: 'enum',
            message: FIELD_PROBLEMS.enum?.[language](known.join(', ')) ?? code,
          },
        ],
  );
}
