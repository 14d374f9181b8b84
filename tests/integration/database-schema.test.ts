import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getTableColumns, isTable } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOT_STATEMENTS } from '../../db/hot-statements.ts';
import { strictSql } from '../../db/strict-sql.ts';
import * as access from '../../db/tables/access.ts';
import * as berkas from '../../db/tables/berkas.ts';
import * as office from '../../db/tables/office.ts';
import * as printing from '../../db/tables/printing.ts';
import * as privacy from '../../db/tables/privacy.ts';
import * as queue from '../../db/tables/queue.ts';
import * as site from '../../db/tables/site.ts';
import { programFiles } from '../../server/program-files.ts';
import { openTestStore, SITE, type TestStore } from '../support/open-test-store.ts';
import { tempDir } from '../support/temp-dir.ts';

let at: TestStore;
beforeAll(async () => {
  at = await openTestStore();
});
afterAll(() => at.close());

const TABLES = [access, berkas, office, printing, privacy, queue, site]
  .flatMap((module) => Object.values(module))
  .filter((value): value is SQLiteTable => isTable(value));

describe('the migrated file', () => {
  it('has exactly the tables of db/tables, and each of their columns', () => {
    const found = at
      .fromOutside<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .map(({ name }) => name)
      .filter((name) => !/^(sqlite_|__drizzle)/.test(name));
    expect(found).toEqual(TABLES.map((table) => getTableConfig(table).name).sort());
    for (const table of TABLES) {
      const { name } = getTableConfig(table);
      const columns = at.fromOutside<{ name: string }>(`SELECT name FROM pragma_table_info('${name}')`);
      const declared = Object.values(getTableColumns(table)).map((column) => column.name);
      expect(columns.map((column) => column.name).sort(), name).toEqual(declared.sort());
    }
  });

  it('has only STRICT tables: a text never lands in a number', () => {
    const loose = at.fromOutside(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose).toEqual([]);
    expect(() =>
      at.writer.client.exec("INSERT INTO counters (site, number, first_used_at) VALUES ('s', 'satu', 0)"),
    ).toThrow(/INTEGER/);
  });

  it('deletes no child with its parent', () => {
    const actions = at.fromOutside<{ actions: string }>(
      `SELECT DISTINCT f.on_delete || '/' || f.on_update AS actions
       FROM sqlite_master AS t JOIN pragma_foreign_key_list(t.name) AS f WHERE t.type = 'table'`,
    );
    expect(actions).toEqual([{ actions: 'NO ACTION/NO ACTION' }]);
    const { client } = at.writer;
    client.exec("INSERT INTO users VALUES ('u', 's', 'sari', 'Sari', '[]', 'x', 0, 0, 0, NULL, NULL, NULL)");
    client.exec(
      "INSERT INTO sessions (id, site, user_id, token_hash, created_at, last_seen_at, ends_at) VALUES ('a', 's', 'u', x'01', 0, 0, 0)",
    );
    expect(() => client.exec("DELETE FROM users WHERE id = 'u'")).toThrow(/FOREIGN KEY/);
    expect(client.pragma('foreign_key_check')).toEqual([]);
  });

  it('names a site in every table whose rows do not hang on a row that does', () => {
    const without = TABLES.filter((table) => {
      const { name, columns, foreignKeys } = getTableConfig(table);
      return name !== 'site' && foreignKeys.length === 0 && !columns.some((column) => column.name === 'site');
    });
    expect(without.map((table) => getTableConfig(table).name)).toEqual([]);
  });

  it('names the retention year beside every sealed value', () => {
    const SEALED: Record<string, string[]> = {
      berkas: ['title', 'link'],
      drafts: ['form'],
      registrations: ['form', 'contribution'],
      payment_codes: ['content'],
      print_jobs: ['slip'],
      print_attempts: ['bytes'],
      idempotency: ['reply'],
      data_requests: ['content'],
      breaches: ['content'],
    };
    const sources = readdirSync(join(programFiles.root, 'db/tables')).map((file) =>
      readFileSync(join(programFiles.root, 'db/tables', file), 'utf8'),
    );
    const sealed = sources.join('\n').match(/col\.sealed\('\w+'\)/g) ?? [];
    expect(sealed).toHaveLength(Object.values(SEALED).flat().length);
    for (const table of TABLES) {
      const { name, columns } = getTableConfig(table);
      if (SEALED[name] === undefined) continue;
      const names = columns.map((column) => column.name);
      expect(names).toEqual(expect.arrayContaining([...SEALED[name], 'year']));
    }
  });

  it('refuses to change or delete an event that stands', () => {
    const { client } = at.writer;
    client.exec(`INSERT INTO events VALUES ('${SITE}', 1, 0, 'system', 'server-started', 's', '{}', x'00')`);
    for (const sql of [
      "UPDATE events SET actor = 'x'",
      'DELETE FROM events',
      `REPLACE INTO events VALUES ('${SITE}', 1, 0, 'system', 'x', 's', '{}', x'00')`,
    ]) {
      expect(() => client.exec(sql), sql).toThrow(/cannot be changed/);
    }
    expect(at.fromOutside('SELECT actor, kind FROM events')).toEqual([
      { actor: 'system', kind: 'server-started' },
    ]);
  });
});

describe('the rules of the schema', () => {
  const ticket = (changes: Record<string, string | number | null>) => {
    const row = {
      ...{
        id: `t${Math.abs(changes.serial as number) || 0}`,
        site: 's',
        day: '2026-11-23',
        series: 'A',
        serial: 1,
      },
      ...{
        service: 'PU',
        lane: 'regular',
        state: 'waiting',
        rank: 1_000,
        calls: 0,
        issued_by: 'x',
        issued_at: 0,
        version: 1,
      },
      token_hash: String(changes.serial ?? 1),
      ...changes,
    };
    const { token_hash, ...rest } = row;
    const names = [...Object.keys(rest), 'token_hash'].join();
    const marks = Object.keys(rest)
      .map(() => '?')
      .join();
    const statement = at.writer.client.prepare(`INSERT INTO tickets (${names}) VALUES (${marks}, ?)`);
    return () => statement.run(...Object.values(rest), Buffer.from(token_hash));
  };
  beforeAll(() => void ticket({ id: 'first', serial: 1 })());

  it.each([
    ['a number given twice on one day', { id: 'x', serial: 1, token_hash: 'x' }],
    ['a token given twice', { id: 'x', serial: 2, token_hash: '1' }],
    ['a serial of zero', { id: 'x', serial: 0 }],
    ['a lane that is none', { id: 'x', serial: 3, lane: 'vip' }],
    ['a state that is none', { id: 'x', serial: 3, state: 'lost' }],
    ['a held ticket without its reason', { id: 'x', serial: 3, state: 'held' }],
    ['a reason without being held', { id: 'x', serial: 3, held_for: 'belum-siap' }],
    ['a called ticket without a counter', { id: 'x', serial: 3, state: 'called' }],
  ])('refuse %s', (_, changes) => {
    expect(ticket(changes)).toThrow(/constraint failed/);
  });

  it('let one counter have one ticket, however hard two calls race', () => {
    ticket({ id: 'y', serial: 11, state: 'called', counter: 1 })();
    expect(ticket({ id: 'z', serial: 12, state: 'serving', counter: 1 })).toThrow(/UNIQUE/);
    ticket({ id: 'z', serial: 12, state: 'serving', counter: 2 })();
    ticket({ id: 'w', serial: 13, state: 'done', counter: 1 })();
  });

  it('let no waiting count fall below zero, and no counter be above 99', () => {
    const { client } = at.writer;
    expect(() => client.exec("INSERT INTO waiting_counts VALUES ('s', 'd', 'PU', 'regular', -1, 0)")).toThrow(
      /CHECK/,
    );
    expect(() =>
      client.exec("INSERT INTO counters (site, number, first_used_at) VALUES ('s', 100, 0)"),
    ).toThrow(/CHECK/);
  });
});

describe('the migrations in git', () => {
  it('make what db/tables says: drizzle-kit finds nothing to add', () => {
    const out = join(tempDir(), 'migrations');
    cpSync(programFiles.migrations, out, { recursive: true });
    const kit = join(programFiles.root, 'node_modules/drizzle-kit/bin.cjs');
    const said = execFileSync(
      process.execPath,
      [
        kit,
        'generate',
        '--dialect',
        'sqlite',
        '--schema',
        './db/tables/*.ts',
        '--out',
        relative(programFiles.root, out),
        '--name',
        'forgotten',
      ],
      { cwd: programFiles.root, encoding: 'utf8' },
    );
    expect(said).toMatch(/No schema changes/);
    expect(readdirSync(out)).toEqual(readdirSync(programFiles.migrations));
  });

  it('are what the generator’s SQL becomes: strict, and the log with its triggers', () => {
    const generated =
      'CREATE TABLE `events` (\n\t`seq` integer\n);\n--> statement-breakpoint\nCREATE TABLE `x` (\n\t`a` text\n);\n';
    const made = strictSql(generated);
    expect(made.match(/\) STRICT;/g)).toHaveLength(2);
    expect(made.match(/CREATE TRIGGER `events_no_(update|delete)` BEFORE (UPDATE|DELETE)/g)).toHaveLength(2);
    for (const file of readdirSync(programFiles.migrations).filter((name) => name.endsWith('.sql'))) {
      const sql = readFileSync(join(programFiles.migrations, file), 'utf8');
      expect(sql.match(/^\);$/gm), file).toBeNull();
      expect(sql, file).not.toMatch(/ON DELETE CASCADE/i);
    }
  });
});

describe('the line of a printer', () => {
  it.each(['line-of-printer', 'line-of-role', 'line-of-gone-printers'] as const)(
    '%s is found by one seek, not by walking through all papers',
    (name) => {
      const plan = at.fromOutside<{ detail: string }>(
        `EXPLAIN QUERY PLAN ${HOT_STATEMENTS[name].replaceAll('?', "'x'")}`,
      );
      const [papers] = plan.filter(({ detail }) => detail.includes('print_jobs'));
      expect(papers?.detail).toMatch(/SEARCH print_jobs USING INDEX print_jobs_in_line .*printer_id=\?/);
    },
  );
});
