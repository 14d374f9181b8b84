import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_UNIT_MM, unitFor } from '../../kiosk-ui/screen-unit.ts';

/** Screens as they are sold, with the millimetres of their pixels. */
const SCREENS = [
  { what: '21.5 inch, standing', width: 1080, height: 1920, mm: 0.248, compact: false },
  { what: '15.6 inch, lying', width: 1366, height: 768, mm: 0.252, compact: false },
  { what: '10.1 inch, lying', width: 1280, height: 800, mm: 0.17, compact: true },
  { what: '32 inch, standing', width: 1080, height: 1920, mm: 0.369, compact: false },
];

const side = fc.integer({ min: 320, max: 4000 });
const window = fc.record({ width: side, height: side });

describe('the unit of the kiosk’s drawing', () => {
  it.each(SCREENS)('on $what is long enough for a hand and an eye', ({ compact, mm, ...viewport }) => {
    const drawn = unitFor(viewport, mm);
    expect(drawn.compact).toBe(compact);
    // 172 units are a service of the whole drawing, 106 one of the compact one.
    expect((compact ? 106 : 172) * drawn.unit * mm).toBeGreaterThanOrEqual(25);
    expect(80 * drawn.unit * mm).toBeGreaterThanOrEqual(19);
  });

  it('lets the whole drawing just fit while nobody has measured', () => {
    expect(unitFor({ width: 1080, height: 1920 }, null)).toEqual({ unit: 1, compact: false });
    expect(unitFor({ width: 1366, height: 768 }, null)).toEqual({ unit: 1, compact: false });
    expect(unitFor({ width: 1280, height: 800 }, null).unit).toBeCloseTo(0.937, 3);
  });

  it('never leaves the window in the whole drawing, measured or not', () => {
    fc.assert(
      fc.property(window, fc.option(fc.double({ min: 0.04, max: 1.5, noNaN: true })), (viewport, mm) => {
        const { unit, compact } = unitFor(viewport, mm);
        const [across, up] = viewport.height >= viewport.width ? [1080, 1920] : [1366, 768];
        if (!compact)
          expect(unit * across <= viewport.width + 1e-6 && unit * up <= viewport.height + 1e-6).toBe(true);
      }),
    );
  });

  it('is at most a thirtieth shorter than measured sizes need, on every lying screen with room for the compact drawing', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.04, max: 1.5, noNaN: true }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (mm, times) => {
          const least = LEAST_UNIT_MM / mm;
          const viewport = { width: 900 * least * times, height: 560 * least * times };
          expect(unitFor(viewport, mm).unit * mm).toBeGreaterThanOrEqual(LEAST_UNIT_MM * 0.97);
        },
      ),
    );
  });

  it('lets the compact drawing just fit where a lying screen is too small even for it', () => {
    expect(unitFor({ width: 600, height: 360 }, 0.15)).toEqual({ unit: 360 / 560, compact: true });
  });

  it('is that of the whole drawing on every screen that stands: there is no other', () => {
    expect(unitFor({ width: 800, height: 1280 }, 0.17)).toEqual({ unit: 1280 / 1920, compact: false });
  });

  it('does not shrink when a screen turns out to be smaller', () => {
    fc.assert(
      fc.property(window, fc.double({ min: 0.05, max: 1.5, noNaN: true }), (viewport, mm) => {
        expect(unitFor(viewport, mm * 0.9).unit).toBeGreaterThanOrEqual(unitFor(viewport, mm).unit);
      }),
    );
  });
});
