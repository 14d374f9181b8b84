import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LOOK = readFileSync(join(import.meta.dirname, '../../ui-kit/look.css'), 'utf8');

/** The custom properties of the block that follows this selector, the `nth` of its kind. */
function rolesOf(selector: string, nth = 0): Map<string, string> {
  const block = LOOK.split(`${selector} {`)[nth + 1]?.split('\n}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [`${name}`, `${value}`]),
  );
}

const usual = rolesOf(':root', 1);
const high = rolesOf(':root[data-contrast="high"]');

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two roles, as WCAG counts it. */
function contrast(ink: string, ground: string): number {
  const [lighter = 0, darker = 0] = [ink, ground]
    .map((role) => luminance(high.get(role) ?? ''))
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Inks and edges on the grounds they stand on. */
const PAIRS = [
  ...[
    '--text',
    '--text-soft',
    '--edge',
    '--edge-soft',
    '--brand',
    '--brand-ink',
    '--warn',
    '--good',
    '--bad',
  ].flatMap((ink) => [
    [ink, '--surface'],
    [ink, '--surface-raised'],
  ]),
  ...[
    ['--on-brand', '--brand'],
    ['--on-brand-soft', '--brand'],
    ['--on-brand', '--brand-pressed'],
    ['--on-deep', '--brand-deep'],
    ['--on-deep-soft', '--brand-deep'],
    ['--brand-ink', '--brand-soft'],
    ['--on-call', '--call'],
    ['--call', '--surface'],
    ['--warn', '--warn-soft'],
    ['--good', '--good-soft'],
    ['--bad', '--bad-soft'],
    ['--focus-outer', '--surface'],
    ['--focus-inner', '--focus-outer'],
  ],
] as [string, string][];

describe('high contrast', () => {
  it('gives every colour of the usual look anew, so that none shows through', () => {
    const colours = [...usual]
      .filter(([, value]) => /^var\(--(?!font)[a-z]+-?[a-z0-9]*\)$/.test(value))
      .map(([name]) => name);
    expect(colours.length).toBeGreaterThan(20);
    expect(colours.filter((name) => !high.has(name))).toEqual([]);
  });

  it.each(PAIRS)('shows %s on %s at 12:1 or more', (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(12);
  });

  it('reads what is read at 15:1 or more', () => {
    for (const ink of ['--text', '--text-soft', '--brand', '--brand-ink', '--warn']) {
      expect(contrast(ink, '--surface'), ink).toBeGreaterThanOrEqual(15);
    }
  });
});
