import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The folders of the program itself. */
export const ROOMS = [
  'contract',
  'db',
  'deploy',
  'display-ui',
  'domain',
  'kiosk-ui',
  'officer-ui',
  'printers',
  'server',
  'ui-kit',
  'words',
] as const;

export interface Source {
  /** From the root, with slashes: "server/queue/issue-ticket.ts". */
  readonly path: string;
  readonly text: string;
  /** What it imports: paths from the root for our own files, names for packages and builtins. */
  readonly imports: readonly string[];
}

/** Every TypeScript file of the program, without the tests. */
export function readSources(): Source[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => readSource(join(ROOT, room, file))),
  );
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const specifiers = [...text.matchAll(/(?:^|[\s}])(?:from|import)\s*\(?\s*'([@\w./:-]+)'/gm)].map(
    ([, name = '']) => name,
  );
  const imports = specifiers.map((name) =>
    name.startsWith('.') ? relative(ROOT, join(dirname(file), name)).replaceAll('\\', '/') : name,
  );
  return { path: relative(ROOT, file).replaceAll('\\', '/'), text, imports };
}
