import {
  countSealedRows,
  SEALED_TABLES,
  type SealedRow,
  type SealedTableName,
  sealedRowsAfter,
} from '../../db/sealed-tables.ts';
import { ok } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';

/** So many rows are looked at in one reading: ids and years alone, from the primary key. */
const LOOKED_AT = 200;
/** So many rows are written in one unit, a few milliseconds: whoever takes a number does not notice. */
const WRITTEN_AT_ONCE = 10;
/** So many readings, and so many units, in one second. */
const READINGS = 10;
const UNITS = 8;

/** One walk through everything that is sealed, a little each second. Rows of years that are no matter are passed by. */
export interface KeyPass {
  /** Goes on for a little while; true once the end is reached. */
  goOn(): Promise<boolean>;
  /** How much of it is done, 0 to 1. */
  readonly share: number;
}

/** Begins a walk in which every row of these years is treated, each in a unit with a few others. */
export async function beginPass(
  { store }: Pick<Deps, 'store'>,
  years: ReadonlySet<number>,
  treat: (tx: Tx, name: SealedTableName, row: SealedRow) => Promise<void>,
): Promise<KeyPass> {
  const total = await store.read(async (tx) => {
    let rows = 0;
    for (const name of SEALED_TABLES) rows += await countSealedRows(tx, name);
    return rows;
  });
  let passed = 0;
  let table = 0;
  let after = '';
  let waiting: SealedRow[] = [];

  /** Reads on in the table; at its end goes to the next. */
  async function readOn(name: SealedTableName): Promise<void> {
    const rows = await store.read((tx) => sealedRowsAfter(tx, name, after, LOOKED_AT));
    passed += rows.length;
    waiting = rows.filter(({ year }) => years.has(year));
    after = rows.at(-1)?.id ?? '';
    if (rows.length < LOOKED_AT) after = END;
  }

  async function writeSome(name: SealedTableName): Promise<void> {
    const some = waiting.slice(0, WRITTEN_AT_ONCE);
    await store.unit(async (tx) => {
      for (const row of some) await treat(tx, name, row);
      return ok();
    });
    waiting = waiting.slice(some.length);
  }

  return {
    async goOn() {
      let readings = 0;
      let units = 0;
      while (readings < READINGS && units < UNITS) {
        const name = SEALED_TABLES[table];
        if (name === undefined) return true;
        if (waiting.length > 0) {
          await writeSome(name);
          units += 1;
        } else if (after === END) {
          table += 1;
          after = '';
        } else {
          await readOn(name);
          readings += 1;
        }
      }
      return false;
    },
    get share() {
      return total === 0 ? 1 : Math.min(1, (passed - waiting.length) / total);
    },
  };
}

/** No id is after this one. */
const END = '\u{10ffff}';
