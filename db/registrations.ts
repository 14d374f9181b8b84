import { eq } from 'drizzle-orm';
import type { Registration } from '../domain/registration/registration.ts';
import type { Sealer, SealPlace, Tx } from '../server/ports.ts';
import type { BerkasKey } from './berkas.ts';
import { queries } from './open-tx.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { registrations } from './tables/berkas.ts';

export interface SavedRegistration {
  readonly registration: Registration;
  /** ms since 1970. */
  readonly savedAt: number;
  readonly savedBy: string;
}

/** The registration of a berkas; null until a form passed its checks, and again once the year's keys were destroyed. */
export async function registrationOf(
  tx: Tx,
  sealer: Sealer,
  berkas: BerkasKey,
): Promise<SavedRegistration | null> {
  const [row] = await queries(tx).select().from(registrations).where(eq(registrations.berkasId, berkas.id));
  if (row === undefined || !sealer.holds(row.year)) return null;
  const checked = openJson<Omit<Registration, 'contribution'>>(sealer, place(berkas, 'form'), row.form);
  const contribution = openJson(sealer, place(berkas, 'contribution'), row.contribution);
  // Both columns are written together, so they are of one kind.
  const registration = { ...checked, contribution } as Registration;
  return { registration, savedAt: row.savedAt, savedBy: row.savedBy };
}

export async function putRegistration(
  tx: Tx,
  sealer: Sealer,
  berkas: BerkasKey,
  { registration, savedAt, savedBy }: SavedRegistration,
): Promise<void> {
  const { contribution, ...checked } = registration;
  const content = {
    form: sealJson(sealer, place(berkas, 'form'), checked),
    contribution: sealJson(sealer, place(berkas, 'contribution'), contribution),
    savedAt,
    savedBy,
  };
  await queries(tx)
    .insert(registrations)
    .values({ berkasId: berkas.id, year: berkas.year, ...content })
    .onConflictDoUpdate({ target: registrations.berkasId, set: content });
}

function place({ id, year }: BerkasKey, column: 'form' | 'contribution'): SealPlace {
  return { table: 'registrations', row: id, column, year };
}
