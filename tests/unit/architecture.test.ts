import { describe, expect, it } from 'vitest';
import { LONG_LISTS, LONGEST, RESERVATIONS, ZONES } from '../support/house-rules.ts';
import { readSource, type SourceFile, sourceFiles } from '../support/source-files.ts';

const files = sourceFiles();
const program = files.filter(({ path }) => !/^(tests|bench)\//.test(path) && path.includes('/'));
const zoneOf = (path: string) => ZONES.find(({ holds }) => holds.test(path));

function foreignImports(file: SourceFile): string[] {
  const zone = zoneOf(file.path);
  return file.imports
    .filter(({ file: target, specifier }) => {
      const allowed = target === null ? zone?.packages : zone?.may;
      return !(allowed ?? []).some((pattern) => pattern.test(target ?? specifier));
    })
    .map(({ specifier }) => `${file.path} -> ${specifier}`);
}

describe('the house', () => {
  it('is read whole: every file of the program stands in a room, and no room is empty', () => {
    expect(program.length).toBeGreaterThan(300);
    expect(program.filter(({ path }) => zoneOf(path) === undefined).map(({ path }) => path)).toEqual([]);
    for (const zone of ZONES) {
      expect(
        program.some(({ path }) => zoneOf(path) === zone),
        zone.name,
      ).toBe(true);
    }
    const targets = new Set(files.map(({ path }) => path));
    const lost = program.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file?.endsWith('.ts') && !targets.has(file))
        .map(({ specifier }) => `${path} -> ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  it.each(ZONES.map((zone) => [zone.sentence, zone] as const))('%s', (_, zone) => {
    const inside = program.filter(({ path }) => zoneOf(path) === zone);
    expect(inside.flatMap(foreignImports)).toEqual([]);
  });

  it.each(RESERVATIONS.map((rule) => [rule.sentence, rule] as const))(
    '%s',
    (_, { among, except, pattern }) => {
      const users = files
        .filter(({ path, code }) => among.test(path) && pattern.test(code))
        .map(({ path }) => path);
      expect(users.filter((path) => !except.includes(path))).toEqual([]);
      // An exception nobody needs any more is a door left open.
      expect(except.filter((path) => !users.includes(path) && !mayLackIt(path))).toEqual([]);
    },
  );

  it('has no file that is too long to be read at one sitting', () => {
    const long = program.filter(({ text }) => text.split('\n').length - 1 > LONGEST).map(({ path }) => path);
    expect(long.filter((path) => !LONG_LISTS.includes(path))).toEqual([]);
    expect(LONG_LISTS.filter((path) => !long.includes(path))).toEqual([]);
  });

  it('has no two areas of the server that need each other, directly or in a ring', () => {
    expect(rings(areaGraph())).toEqual([]);
  });

  it('has no two files that need each other, directly or in a ring', () => {
    const graph = new Map(
      program.map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]),
    );
    expect(rings(graph)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const wrong: [string, string][] = [
    ['domain/queue/x.ts', "import { randomBytes } from 'node:crypto';"],
    ['domain/queue/x.ts', "import { say } from '../../words/phrase.ts';"],
    ['kiosk-ui/x.ts', "import { issueTicket } from '../server/queue/issue-ticket.ts';"],
    ['kiosk-ui/x.ts', "import {\n  Desk,\n} from '../officer-ui/desk/desk-page.ts';"],
    ['server/queue/x.ts', "import { berkasRoutes } from '../berkas/routes.ts';"],
    ['server/queue/x.ts', "import Database from 'better-sqlite3';"],
    ['server/queue/x.ts', "import type { Spool } from '../../printers/spool/spool.ts';"],
    ['server/queue/x.ts', "import { startOffice } from '../composition/start-office.ts';"],
    ['server/http/x.ts', "import { issueTicket } from '../queue/issue-ticket.ts';"],
    ['db/x.ts', "import { issueTicket } from '../server/queue/issue-ticket.ts';"],
    ['printers/slips/x.ts', "import { encodeSlip } from '../encode-slip.ts';"],
    ['contract/x.ts', "const later = await import('../server/app.ts');"],
    ['words/x.ts', "import '../contract/board.ts';"],
  ];

  it.each(wrong)('find the foreign import in %s: %s', (path, text) => {
    expect(foreignImports(readSource(path, text))).toHaveLength(1);
  });

  it('do not take a comment for code', () => {
    expect(
      readSource('domain/x.ts', "// import 'node:fs'\n/* import { x } from 'y'; Date.now() */\n").imports,
    ).toEqual([]);
  });

  it.each([
    ['const key = crypto.randomUUID();', true],
    ['await navigator.wakeLock.request();', true],
    ['await navigator.wakeLock?.request();', false],
    ["if ('wakeLock' in navigator) return;", false],
    ['crypto.getRandomValues(bytes);', false],
  ])('know what a page on plain HTTP lacks: %s', (code, lacks) => {
    const rule = RESERVATIONS.find(({ what }) => what === 'what a browser keeps for secure contexts');
    expect(rule?.pattern.test(code)).toBe(lacks);
  });

  it('find a ring', () => {
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['a']],
    ]);
    expect(rings(ring)).toEqual(['a -> b -> c -> a']);
  });
});

/** Files that are held to a rule only once they exist. */
function mayLackIt(path: string): boolean {
  return !files.some((file) => file.path === path);
}

/** Which area of the server uses which; the composition stands outside. */
function areaGraph(): Map<string, string[]> {
  const areaOf = (path: string) => /^server\/(?!composition\/|demo\/)([a-z-]+)\//.exec(path)?.[1];
  const graph = new Map<string, string[]>();
  for (const { path, imports } of program) {
    const area = areaOf(path);
    if (area === undefined) continue;
    const used = imports.flatMap(({ file }) => areaOf(file ?? '') ?? []).filter((other) => other !== area);
    graph.set(area, [...(graph.get(area) ?? []), ...used]);
  }
  return graph;
}

/** Every way that leads back to where it began, once each. */
function rings(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): void => {
    const at = way.indexOf(node);
    if (at >= 0) found.push([...way.slice(at), node].join(' -> '));
    if (at >= 0 || done.has(node)) return;
    for (const next of new Set(graph.get(node) ?? [])) walk(next, [...way, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return found;
}
