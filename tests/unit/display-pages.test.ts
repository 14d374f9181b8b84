import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../contract/screens.ts';
import { PageTurner } from '../../display-ui/page-turner.ts';
import { BELOW_TITLE, GAP, LEADING, slidePages, TITLE_LEADING } from '../../display-ui/slide-pages.ts';
import { brokenEms, emsOf, linesOf, numberEms } from '../../display-ui/text-room.ts';

const slide = (lines: readonly string[], over: Partial<Slide> = {}): Slide => ({
  title: { id: 'Syarat', en: 'Papers' },
  lines: lines.map((id) => ({ id, en: `${id} in English` })),
  numbered: false,
  ...over,
});
const WIDE = { width: 1120, height: 500 };
const line = fc.lorem({ maxCount: 14 });
const anyRoom = fc.record({
  width: fc.integer({ min: 800, max: 2400 }),
  height: fc.integer({ min: 230, max: 1200 }),
});

describe('a text', () => {
  it('is as wide as its letters, and every number of a length is as wide as the widest', () => {
    expect(emsOf('WWW')).toBeGreaterThan(emsOf('lll') * 3);
    expect(numberEms('A-111')).toBe(numberEms('D-444'));
    expect(numberEms('A-1111')).toBeGreaterThan(numberEms('D-444'));
  });

  it('breaks in two where its lines are most alike', () => {
    expect(brokenEms('Silakan ke Loket 1')).toBe(emsOf('Silakan ke'));
    expect(brokenEms('Informasi')).toBe(emsOf('Informasi'));
  });

  it('takes a line more where the next word does not fit, and breaks a word that fits nowhere', () => {
    expect(linesOf('satu dua tiga', 100)).toBe(1);
    expect(linesOf('satu dua tiga', emsOf('satu dua'))).toBe(2);
    expect(linesOf('perizinan@tebingtinggikota.go.id', 10)).toBe(2);
  });
});

describe('the pages of a slide', () => {
  it('hold every line once, in order, and no more than there is room for', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), anyRoom, (lines, room) => {
        const pages = slidePages(slide(lines), room, false);
        expect(pages.flatMap((page) => page.lines.map(({ text }) => text))).toEqual(lines);
        for (const page of pages) {
          const width = room.width / page.textSize / 0.97;
          const rows = page.lines.reduce((sum, { text }) => sum + linesOf(text, width) + GAP, 0);
          const height = page.titleSize * TITLE_LEADING + BELOW_TITLE + rows * page.textSize * LEADING;
          expect(page.lines.length === 1 || height <= room.height + 0.001).toBe(true);
        }
        expect(pages.map(({ part }) => part)).toEqual(
          pages.map((_, index) => ({ at: index + 1, of: pages.length })),
        );
      }),
    );
  });

  it('are filled evenly: no last page with a single line', () => {
    const lines = ['satu', 'dua', 'tiga', 'empat', 'lima'];
    const pages = slidePages(slide(lines), { width: 1120, height: 300 }, false);
    expect(pages.map((page) => page.lines.length)).toEqual([3, 2]);
  });

  it('count steps on from page to page, and end with the address', () => {
    const steps = slide(['satu', 'dua', 'tiga'], { numbered: true, portal: 'https://pom.bpjs.go.id/' });
    const pages = slidePages(steps, { width: 1120, height: 220 }, false);
    expect(pages.map((page) => page.lines.map(({ step, text }) => step ?? text))).toEqual([
      ['1', '2'],
      ['3', 'pom.bpjs.go.id'],
    ]);
  });

  it('are set larger where that costs no page, and never smaller than is read from the chairs', () => {
    const sizes = [1, 3, 5, 12].map((count) => {
      const [page] = slidePages(slide(Array.from({ length: count }, () => 'satu dua tiga')), WIDE, false);
      return page?.textSize;
    });
    expect(sizes).toEqual([56, 56, 49, 42]);
    expect(slidePages(slide(['satu '.repeat(200)]), WIDE, true)[0]?.textSize).toBeGreaterThanOrEqual(41);
  });

  it('leave the English out where a line with it would not fit', () => {
    const long = slide(['kata '.repeat(30).trim()]);
    expect(slidePages(long, { width: 1120, height: 600 }, true)[0]?.english).toBe('Papers');
    expect(slidePages(long, { width: 1120, height: 330 }, true)[0]?.english).toBeNull();
  });

  it('have the English below where it is wanted and says something else', () => {
    const both = {
      ...slide(['satu']),
      lines: [
        { id: 'satu', en: 'one' },
        { id: 'SP4N', en: 'SP4N' },
      ],
    };
    const [page] = slidePages(both, WIDE, true);
    expect([page?.english, page?.lines.map(({ english }) => english)]).toEqual(['Papers', ['one', null]]);
    expect(slidePages(both, WIDE, false)[0]?.english).toBeNull();
  });
});

describe('turning pages', () => {
  const PARTS = [1, 2, 1];
  const at = (turner: PageTurner, second: number, running = true, parts = PARTS) => {
    const { slide, part } = turner.turn(second * 1000, parts, 10, running);
    return `${slide}.${part}`;
  };

  it('shows each page for its time, part by part, and begins again', () => {
    const turner = new PageTurner();
    const seen = [0, 9, 10, 20, 30, 40].map((second) => at(turner, second));
    expect(seen).toEqual(['0.0', '0.0', '1.0', '1.1', '2.0', '0.0']);
  });

  it('stands still while a call is announced, and then shows the same page for three seconds at least', () => {
    const turner = new PageTurner();
    at(turner, 0);
    at(turner, 9);
    const during = [15, 60, 90].map((second) => at(turner, second, false));
    expect(during).toEqual(['0.0', '0.0', '0.0']);
    expect([at(turner, 92), at(turner, 93)]).toEqual(['0.0', '1.0']);
  });

  it('never points at a page that is gone', () => {
    const turner = new PageTurner();
    for (const second of [0, 10, 20]) at(turner, second);
    expect(at(turner, 21, true, [1, 1])).toBe('1.0');
    expect(at(turner, 22, true, [1])).toBe('0.0');
    expect(at(turner, 23, true, [])).toBe('0.0');
  });
});
