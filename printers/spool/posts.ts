import type { PrinterRole } from '../../server/ports-printing.ts';
import { factsOf } from '../profiles/profiles.ts';
import type { PrintPost } from './print-worker.ts';
import type { PrinterArrangement } from './spool-printer.ts';

/** The machines of an arrangement by address, each with the papers it prints. */
export function postsOf({ printers, roles }: PrinterArrangement): ReadonlyMap<string, PrintPost> {
  const posts = new Map<string, PrintPost>();
  for (const printer of printers) {
    const { id, address, profile } = printer;
    if (posts.has(address)) continue;
    const aliases = printers.filter((other) => other.address === address).map((other) => other.id);
    const named = Object.entries(roles) as [PrinterRole, string][];
    posts.set(address, {
      printer,
      line: {
        printer: { id, address, profile: factsOf(profile) },
        aliases: aliases.filter((alias) => alias !== id),
        roles: named.filter(([, holder]) => aliases.includes(holder)).map(([role]) => role),
      },
    });
  }
  return posts;
}
