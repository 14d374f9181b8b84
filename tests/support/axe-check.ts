import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['a', 'aa', 'aaa'].flatMap((level) => ['2', '21', '22'].map((wcag) => `wcag${wcag}${level}`));
const TAGS = [...LEVELS, 'best-practice'];

const COLOURS = ['color-contrast', 'color-contrast-enhanced'];

/**
 * What axe finds wrong with the page as it stands (A, AA, AAA and best practice), one line a finding. Half of its time
 * goes into colours: `colours` asks for nothing else, `words` for everything else.
 */
export async function axeFindings(
  page: Page,
  about: 'everything' | 'colours' | 'words' = 'everything',
): Promise<string[]> {
  // Half a megabyte: brought in once for a page, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const runOnly = about === 'colours' ? COLOURS : TAGS;
  const rules = about === 'words' ? Object.fromEntries(COLOURS.map((id) => [id, { enabled: false }])) : {};
  return page.evaluate(
    async (options) => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const { violations, passes } = await axe.run(document, options);
      if (passes.length === 0) throw new Error('axe looked at nothing');
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
      );
    },
    { runOnly, rules, resultTypes: ['violations' as const] },
  );
}
