import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type PageName, pageBuild } from '../../deploy/page-build.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Builds one page as it is shipped, into a new temporary folder; answers the folder. */
export async function buildPage(name: PageName): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), `loket-${name}-`));
  // The test runner says "test" here, for which Vite would pack the libraries' development builds.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(ROOT, `${name}-ui`),
      ...pageBuild(name, outDir),
    });
  } finally {
    process.env.NODE_ENV = environment;
  }
  return outDir;
}
