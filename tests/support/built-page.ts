import { join } from 'node:path';
import type { PageName } from '../../deploy/page-build.ts';

const PAGES = join(import.meta.dirname, '../../dist/pages');

/** The folder of a page as it is shipped. It was built before the tests (`tests/support/built.ts`), once for all of them. */
export async function buildPage(name: PageName): Promise<string> {
  return join(PAGES, name);
}
