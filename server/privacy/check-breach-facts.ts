import { berkasByNumber } from '../../db/berkas.ts';
import { userByName } from '../../db/users.ts';
import { parseBerkasNumber } from '../../domain/berkas/berkas-number.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** Whether a breach names visit files and an account there are, and a span that ends after it begins. */
export async function checkBreachFacts(
  tx: Tx,
  site: string,
  facts: { from: string; to: string; berkas: readonly string[]; account: string },
): Promise<Result<void, Refusal>> {
  if (!(Date.parse(facts.from) <= Date.parse(facts.to))) return err({ code: 'breach-span' });
  for (const typed of facts.berkas) {
    const number = parseBerkasNumber(typed);
    if (number === null || (await berkasByNumber(tx, site, number)) === null) {
      return err({ code: 'berkas-not-found', detail: typed });
    }
  }
  const unknown = facts.account !== '' && (await userByName(tx, site, facts.account)) === null;
  return unknown ? err({ code: 'breach-account-unknown' }) : ok();
}
