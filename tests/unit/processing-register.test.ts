import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableColumns, isTable } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as access from '../../db/tables/access.ts';
import * as berkas from '../../db/tables/berkas.ts';
import * as office from '../../db/tables/office.ts';
import * as printing from '../../db/tables/printing.ts';
import * as privacy from '../../db/tables/privacy.ts';
import * as queue from '../../db/tables/queue.ts';
import * as site from '../../db/tables/site.ts';
import { REGISTER } from '../../domain/privacy/register.ts';
import { DATA_CLASSES } from '../../domain/privacy/register-entry.ts';
import { programFiles } from '../../server/program-files.ts';
import { TABLE_NAMES } from '../../words/register.ts';
import { registerDocument } from '../../words/register-document.ts';

const TABLES = [access, berkas, office, printing, privacy, queue, site]
  .flatMap((module) => Object.values(module))
  .filter((value): value is SQLiteTable => isTable(value))
  .map((table) => ({
    name: getTableConfig(table).name,
    columns: Object.values(getTableColumns(table)).map((column) => column.name),
  }));

/** The kind each column is written with, "drafts.form" → "sealed", as it stands in the source of the tables. */
function kindsOfColumns(): Map<string, string> {
  const folder = join(programFiles.root, 'db/tables');
  const source = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const kinds = new Map<string, string>();
  let table = '';
  for (const [, name, kind, column] of source.matchAll(
    /sqliteTable\(\s*'(\w+)'|col\s*\.(\w+)(?:<[^()]*>)?\(\s*'(\w+)'\s*\)/g,
  )) {
    if (name !== undefined) table = name;
    else kinds.set(`${table}.${column}`, kind ?? '');
  }
  return kinds;
}

const kinds = kindsOfColumns();
const classed = Object.entries(REGISTER).flatMap(([table, { columns }]) =>
  DATA_CLASSES.flatMap((of) => (columns[of] ?? []).map((column) => ({ name: `${table}.${column}`, of }))),
);

describe('the register of processing (UU 27/2022 art. 31)', () => {
  it('classes every column of every table, each once, and no other', () => {
    const there = TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
    expect(classed.map(({ name }) => name).sort()).toEqual(there.sort());
    expect([...kinds.keys()].sort()).toEqual(there.sort());
  });

  it('has everything personal of citizens sealed, and nothing else', () => {
    const personal = classed
      .filter(({ of }) => of === 'general' || of === 'specific')
      .map(({ name }) => name);
    const sealed = [...kinds].flatMap(([name, kind]) => (kind === 'sealed' ? name : []));
    expect(personal.sort()).toEqual(sealed.sort());
  });

  it('has fingerprints and what opens something in bytes, sealed by the office’s key, or hashed', () => {
    const opening = classed
      .filter(({ of }) => of === 'fingerprint' || of === 'secret')
      .map(({ name }) => name);
    const open = opening.filter((name) => kinds.get(name) !== 'bytes' && kinds.get(name) !== 'secret');
    expect(open.sort()).toEqual(['users.password_hash', 'users.pin_hash', 'users.totp_step']);
    const secrets = [...kinds].flatMap(([name, kind]) => (kind === 'secret' ? name : []));
    expect(opening).toEqual(expect.arrayContaining(secrets));
  });

  it('names every table in Indonesian', () => {
    expect(Object.keys(TABLE_NAMES).sort()).toEqual(TABLES.map(({ name }) => name).sort());
  });

  it('is what docs/register-pemrosesan.md says', async () => {
    await expect(registerDocument()).toMatchFileSnapshot(
      join(programFiles.root, 'docs/register-pemrosesan.md'),
    );
  });
});
