import { eq } from 'drizzle-orm';
import type { RawForm } from '../domain/registration/registration.ts';
import type { Sealer, SealPlace, Tx } from '../server/ports.ts';
import type { BerkasKey } from './berkas.ts';
import { queries } from './open-tx.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { drafts } from './tables/berkas.ts';

/** The form as typed so far. */
export interface Draft {
  /** 1 for the first, one more at each saving. */
  readonly revision: number;
  readonly form: RawForm;
  /** ms since 1970. */
  readonly savedAt: number;
}

/** The draft of a berkas; null while nothing was typed, and again once the year's keys were destroyed. */
export async function draftOf(tx: Tx, sealer: Sealer, berkas: BerkasKey): Promise<Draft | null> {
  const [row] = await queries(tx).select().from(drafts).where(eq(drafts.berkasId, berkas.id));
  if (row === undefined || !sealer.holds(row.year)) return null;
  const { revision, savedAt } = row;
  return { revision, savedAt, form: openJson(sealer, formPlace(berkas), row.form) };
}

/** The revision of a berkas' draft without opening it; 0 before the first. */
export async function draftRevision(tx: Tx, berkas: BerkasKey): Promise<number> {
  const [row] = await queries(tx)
    .select({ revision: drafts.revision })
    .from(drafts)
    .where(eq(drafts.berkasId, berkas.id));
  return row?.revision ?? 0;
}

export async function putDraft(tx: Tx, sealer: Sealer, berkas: BerkasKey, draft: Draft): Promise<void> {
  const { revision, savedAt } = draft;
  const content = { revision, savedAt, form: sealJson(sealer, formPlace(berkas), draft.form) };
  await queries(tx)
    .insert(drafts)
    .values({ berkasId: berkas.id, year: berkas.year, ...content })
    .onConflictDoUpdate({ target: drafts.berkasId, set: content });
}

/** Where a draft's form is sealed. */
export function formPlace({ id, year }: BerkasKey): SealPlace {
  return { table: 'drafts', row: id, column: 'form', year };
}
