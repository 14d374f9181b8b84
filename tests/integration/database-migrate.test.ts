import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { DATABASE_FILE, type OpenProblem, openDatabase } from '../../db/open-database.ts';
import { programFiles } from '../../server/program-files.ts';
import { tempDir } from '../support/temp-dir.ts';

const NOW = 1_795_000_000_000;

/** The program as it is, or a later one with more migrations. */
function openWith(migrationsFolder: string, dataDir: string): OpenProblem | 'opened' {
  const result = openDatabase({ dataDir, migrationsFolder, now: NOW });
  if (!result.ok) return result.error;
  result.value.reader.client.close();
  result.value.writer.client.close();
  return 'opened';
}

/** The migrations of a later program: today's and these. */
function laterMigrations(...added: string[]): string {
  const folder = join(tempDir(), 'migrations');
  cpSync(programFiles.migrations, folder, { recursive: true });
  const journalFile = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
  for (const sql of added) {
    const idx = journal.entries.length;
    const tag = `${String(idx).padStart(4, '0')}_later`;
    journal.entries.push({
      idx,
      version: '6',
      when: journal.entries.at(-1).when + 1_000,
      tag,
      breakpoints: true,
    });
    writeFileSync(join(folder, `${tag}.sql`), sql);
  }
  writeFileSync(journalFile, JSON.stringify(journal));
  return folder;
}

/** A data directory of today's program with a user who is signed in. */
function office(): { dataDir: string; file: string; rows(table: string): number } {
  const dataDir = tempDir();
  const file = join(dataDir, DATABASE_FILE);
  expect(openWith(programFiles.migrations, dataDir)).toBe('opened');
  const client = new Database(file);
  client.exec(`INSERT INTO users VALUES ('u', 's', 'sari', 'Sari', '[]', 'x', 0, 0, 0, NULL, NULL, NULL);
    INSERT INTO sessions (id, site, user_id, token_hash, created_at, last_seen_at, ends_at) VALUES ('a', 's', 'u', x'01', 0, 0, 0), ('b', 's', 'u', x'02', 0, 0, 0)`);
  client.close();
  const rows = (table: string) => {
    const reader = new Database(file, { readonly: true });
    const count = reader.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
    reader.close();
    return count;
  };
  return { dataDir, file, rows };
}

const ADD_COLUMN = 'ALTER TABLE `users` ADD `phone` text;';
/** What drizzle-kit writes to change a column: the table is made anew, and it has children. */
const REBUILD_PARENT = `CREATE TABLE \`__new_users\` (
	\`id\` text PRIMARY KEY NOT NULL, \`site\` text NOT NULL, \`username\` text NOT NULL, \`display_name\` text NOT NULL,
	\`roles\` text NOT NULL, \`password_hash\` text, \`must_change_password\` integer NOT NULL,
	\`disabled\` integer NOT NULL, \`created_at\` integer NOT NULL,
	\`pin_hash\` text, \`totp_secret\` blob, \`totp_step\` integer
) STRICT;
--> statement-breakpoint
INSERT INTO \`__new_users\` SELECT * FROM \`users\`;
--> statement-breakpoint
DROP TABLE \`users\`;
--> statement-breakpoint
ALTER TABLE \`__new_users\` RENAME TO \`users\`;
--> statement-breakpoint
CREATE UNIQUE INDEX \`users_username\` ON \`users\` (\`site\`,\`username\`);`;

describe('a database of an earlier version', () => {
  it('is set aside as it was, then migrated with everything in it', () => {
    const { dataDir, rows } = office();
    expect(existsSync(join(dataDir, 'set-aside'))).toBe(false);
    expect(openWith(laterMigrations(ADD_COLUMN, ADD_COLUMN.replace('phone', 'fax')), dataDir)).toBe('opened');
    expect(readdirSync(join(dataDir, 'set-aside'))).toEqual([`before-migration-${NOW}.db`]);
    expect([rows('users'), rows('sessions')]).toEqual([1, 2]);
  });

  it('can be put back from the copy and opened by the earlier program', () => {
    const { dataDir, file } = office();
    expect(openWith(laterMigrations(ADD_COLUMN), dataDir)).toBe('opened');
    const restored = tempDir();
    cpSync(join(dataDir, 'set-aside', `before-migration-${NOW}.db`), join(restored, DATABASE_FILE));
    expect(openWith(programFiles.migrations, restored)).toBe('opened');
    const client = new Database(join(restored, DATABASE_FILE), { readonly: true });
    expect(client.prepare('SELECT count(*) FROM sessions').pluck().get()).toBe(2);
    client.close();
    expect(existsSync(file)).toBe(true);
  });

  it('keeps the children of a table that is made anew', () => {
    const { dataDir, rows } = office();
    expect(openWith(laterMigrations(REBUILD_PARENT), dataDir)).toBe('opened');
    expect([rows('users'), rows('sessions')]).toEqual([1, 2]);
  });

  it('is not set aside when there is nothing to migrate', () => {
    const { dataDir } = office();
    expect(openWith(programFiles.migrations, dataDir)).toBe('opened');
    expect(existsSync(join(dataDir, 'set-aside'))).toBe(false);
  });
});

describe('a migration that fails', () => {
  const contentOf = (file: string) => {
    const client = new Database(file, { readonly: true });
    const content = client.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all();
    client.close();
    return content;
  };

  it('leaves the database as it was, also when it fails at its last statement', () => {
    const { dataDir, file, rows } = office();
    const before = contentOf(file);
    const broken = `${ADD_COLUMN}\n--> statement-breakpoint\nINSERT INTO nowhere VALUES (1);`;
    expect(() => openWith(laterMigrations(ADD_COLUMN.replace('phone', 'fax'), broken), dataDir)).toThrow(
      /nowhere/,
    );
    expect(contentOf(file)).toEqual(before);
    expect(rows('sessions')).toBe(2);
    expect(openWith(programFiles.migrations, dataDir)).toBe('opened');
  });

  it('leaves the database as it was when it would take a parent from its children', () => {
    const { dataDir, file, rows } = office();
    const before = contentOf(file);
    expect(() => openWith(laterMigrations('DELETE FROM users;'), dataDir)).toThrow(/without their parent/);
    expect(contentOf(file)).toEqual(before);
    expect([rows('users'), rows('sessions')]).toEqual([1, 2]);
    expect(openWith(programFiles.migrations, dataDir)).toBe('opened');
  });
});

describe('a database is refused, and not migrated, when', () => {
  it('a later program has been at it', () => {
    const { dataDir } = office();
    openWith(laterMigrations(ADD_COLUMN), dataDir);
    expect(openWith(programFiles.migrations, dataDir)).toBe('newer-than-program');
  });

  it('a migration it has was edited since', () => {
    const { dataDir } = office();
    const folder = laterMigrations(ADD_COLUMN);
    openWith(folder, dataDir);
    const added = readdirSync(folder).find((name) => name.endsWith('_later.sql')) ?? expect.fail();
    writeFileSync(join(folder, added), `${ADD_COLUMN} -- and a thought`);
    expect(openWith(folder, dataDir)).toBe('altered-migrations');
  });

  it('it skipped one that now stands before its last', () => {
    const { dataDir } = office();
    openWith(laterMigrations(ADD_COLUMN), dataDir);
    const folder = laterMigrations('ALTER TABLE `users` ADD `fax` text;', ADD_COLUMN);
    expect(openWith(folder, dataDir)).toBe('altered-migrations');
  });
});
