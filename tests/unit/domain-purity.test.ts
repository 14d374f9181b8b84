import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What would make a rule answer differently tomorrow, elsewhere, or on another machine. */
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\)/,
  /\bDate\(\)/,
  /\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/,
  /\btoLocale/,
  /\bMath\.random\b/,
  /\bperformance\b/,
  /\bprocess\b/,
  /from '(?!\.{1,2}\/)/,
];

describe('the rules in domain/', () => {
  it('know no clock, no zone, no chance and no package', () => {
    const files = globSync('domain/**/*.ts', { cwd: new URL('../../', import.meta.url) });
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const code = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*/g,
        '',
      );
      for (const pattern of IMPURE) expect(pattern.test(code), `${file} ${pattern}`).toBe(false);
    }
  });
});
