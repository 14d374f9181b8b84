import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PAGES, pageBuild } from './page-build.ts';
import { sourceHash } from './source-hash.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * Packages that bring a binary of their own, break inside a bundle, or (escpos) use a way of making buffers that Node
 * complains about outside `node_modules`.
 */
const NOT_BUNDLED = ['better-sqlite3', 'pdfkit', 'escpos', 'espeak-ng'];

/**
 * What runs on the server's side, by the name of its file in `dist/server`. Each group is bundled by itself: what it
 * shared with another would be moved to a folder below, and from there `main` does not find the program's files.
 */
const PROGRAMS: readonly Readonly<Record<string, string>>[] = [
  { main: 'server/main.ts', demo: 'server/demo/run-demo.ts' },
  { 'print-agent': 'print-agent/main.ts' },
  { 'espeak-program': 'voice/engine/espeak-program.ts' },
  { 'master-program': 'voice/mastering/master-program.ts' },
  { 'pack-program': 'voice/pack/pack-program.ts' },
  { 'tls-program': 'server/tls/program/tls-program.ts' },
  { 'backup-program': 'backup/backup-program.ts' },
  { 'backup-tools': 'backup/tools.ts' },
];

/** Builds the pages and the server into `dist`; the old build stays until the new one is whole. */
export async function buildAll(): Promise<void> {
  // Vite takes the packages' development versions when a test runner has said otherwise here.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const hash = sourceHash(ROOT);
  const fresh = join(ROOT, 'dist.new');
  rmSync(fresh, { recursive: true, force: true });
  const common = { configFile: false, logLevel: 'warn', publicDir: false } as const;
  for (const page of PAGES) {
    await build({
      ...common,
      root: join(ROOT, `${page}-ui`),
      ...pageBuild(page, join(fresh, 'pages', page)),
    });
  }
  for (const programs of PROGRAMS) {
    const input = Object.fromEntries(
      Object.entries(programs).map(([name, path]) => [name, join(ROOT, path)]),
    );
    await build({
      ...common,
      root: ROOT,
      build: {
        ssr: true,
        outDir: join(fresh, 'server'),
        emptyOutDir: false,
        target: 'node24',
        sourcemap: true,
        minify: false,
        rollupOptions: { input, output: { entryFileNames: '[name].js' } },
      },
      ssr: { noExternal: true, external: NOT_BUNDLED },
    });
  }
  cpSync(join(ROOT, 'db/migrations'), join(fresh, 'server/migrations'), { recursive: true });
  const refused = 'refused-passwords';
  cpSync(join(ROOT, 'server/access', refused), join(fresh, 'server', refused), { recursive: true });
  writeFileSync(join(fresh, 'build.json'), `${JSON.stringify({ sources: hash })}\n`);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  rmSync(join(ROOT, 'dist'), { recursive: true });
  renameSync(fresh, join(ROOT, 'dist'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
