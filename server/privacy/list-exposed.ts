import type { Exposed } from '../../contract/breach.ts';
import { berkasByNumber } from '../../db/berkas.ts';
import { type BreachRow, breachById, contentOfBreach } from '../../db/breaches.ts';
import {
  berkasThere,
  berkasTouchedBy,
  type ExposedBerkas,
  exposedBerkas,
  searchesBy,
} from '../../db/exposure.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { userByName } from '../../db/users.ts';
import { berkasNumber, parseBerkasNumber } from '../../domain/berkas/berkas-number.ts';
import { type BreachNature, exposureRule } from '../../domain/privacy/breaches.ts';
import { peopleInForm } from '../../domain/privacy/people-in-form.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** Which visit files were exposed, before anybody's name is opened. */
export interface Exposure {
  readonly ids: readonly string[];
  readonly searches: number;
}

/** Finds by the trail which visit files a breach exposed, and notes that they are about to be listed. */
export async function findExposed(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock'>,
  { breachId, actor }: { breachId: string; actor: string },
): Promise<Result<Exposure, Refusal>> {
  await openOfficeDay(tx, deps);
  const row = await breachById(tx, deps.site, breachId);
  if (row === null) return err({ code: 'breach-not-found' });
  const exposure = await exposureOf(tx, deps, row);
  const data = { berkas: exposure.ids.length };
  recordEvent(tx, { kind: 'breach-exposed-listed', actor, subject: breachId, data });
  return ok(exposure);
}

/** The visit files a breach exposed, by its nature; nobody's name is opened. */
export async function exposureOf(
  tx: Tx,
  { site, sealer }: Pick<Deps, 'site' | 'sealer'>,
  row: BreachRow,
): Promise<Exposure> {
  const span = { from: row.exposedFrom, to: row.exposedTo };
  const content = contentOfBreach(sealer, row);
  switch (exposureRule(row.nature as BreachNature)) {
    case 'named':
      return { ids: await namedBerkas(tx, site, content?.berkas ?? []), searches: 0 };
    case 'touched-by-account': {
      const account = await userByName(tx, site, content?.account ?? '');
      if (account === null) return { ids: [], searches: 0 };
      const actor = userActor(account.id);
      return {
        ids: await berkasTouchedBy(tx, site, actor, span),
        searches: await searchesBy(tx, site, actor, span),
      };
    }
    case 'all-there':
      return { ids: await berkasThere(tx, site, span), searches: 0 };
  }
}

async function namedBerkas(tx: Tx, site: string, numbers: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const typed of numbers) {
    const number = parseBerkasNumber(typed);
    const berkas = number && (await berkasByNumber(tx, site, number));
    if (berkas) ids.push(berkas.id);
  }
  return ids;
}

/** The persons in these visit files with how to reach them: their names are opened here, after the event was written. */
export async function readExposed(
  tx: Tx,
  { site, sealer }: Pick<Deps, 'site' | 'sealer'>,
  { ids, searches }: Exposure,
): Promise<Exposed> {
  const files = await exposedBerkas(tx, sealer, site, ids);
  const gone = files.filter(({ berkas }) => berkas.erasedAt !== null || !sealer.holds(berkas.year)).length;
  return { berkas: files.length, gone, searches, persons: files.flatMap(personsOf) };
}

/** A file without a form is named by its number: who it belongs to stands on the paper they carry. */
function personsOf({ berkas, form }: ExposedBerkas): Exposed['persons'] {
  const place = { number: berkasNumber(berkas.year, berkas.serial), service: berkas.service };
  const people = form === null ? [] : peopleInForm(form);
  if (people.length > 0) return people.map((person) => ({ ...place, ...person }));
  return berkas.erasedAt === null ? [{ ...place, as: 'unknown', name: '', reach: '' }] : [];
}
