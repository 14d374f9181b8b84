import { eq } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { printers } from './tables/printing.ts';

/** What a list of papers tells of a printer. */
export interface KnownPrinter {
  readonly name: string;
  /** False once it was taken away: what was moved to it belongs to its role again. */
  readonly stands: boolean;
}

/** Every printer there ever was, by id. */
export async function knownPrinters(tx: Tx, site: string): Promise<ReadonlyMap<string, KnownPrinter>> {
  const rows = await queries(tx)
    .select({ id: printers.id, name: printers.name, removedAt: printers.removedAt })
    .from(printers)
    .where(eq(printers.site, site));
  return new Map(rows.map(({ id, name, removedAt }) => [id, { name, stands: removedAt === null }]));
}
