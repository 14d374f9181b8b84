import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Never gone into, wherever they are. */
const CLOSED = ['node_modules', '.git', 'dist', 'dist.new', 'vendor'];
/** Where the office keeps its data when it is started from here. */
const DATA = 'data/';

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** The file it means, from the root of the project; null for a package or a builtin. */
  readonly file: string | null;
}

export interface SourceFile {
  /** From the root, with slashes: "server/queue/routes.ts". */
  readonly path: string;
  readonly text: string;
  /** The text without its comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const IMPORTS = [/^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'/gm, /\bimport\(\s*'([^']+)'\s*\)/g];

/** Every TypeScript file of the project, read and with its imports resolved. */
export function sourceFiles(): SourceFile[] {
  const found = globSync('**/*.ts', { cwd: ROOT, exclude: (name) => CLOSED.includes(basename(name)) });
  const paths = found.map((path) => path.replaceAll('\\', '/')).filter((path) => !path.startsWith(DATA));
  return paths.map((path) => readSource(path, readFileSync(join(ROOT, path), 'utf8'))).sort(byPath);
}

/** One file as the rules see it; also for files that only a test makes up. */
export function readSource(path: string, text: string): SourceFile {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/.*$/gm, '');
  const specifiers = IMPORTS.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, specifier = '']) => specifier),
  );
  const imports = specifiers.map((specifier) => ({
    specifier,
    file: specifier.startsWith('.') ? normalize(join(dirname(path), specifier)).replaceAll('\\', '/') : null,
  }));
  return { path, text, code, imports };
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : 1;
}
