import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { paperArtwork } from '../../printers/picture/paper-artwork.ts';
import { paperPicture } from '../../printers/picture/paper-picture.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import type { Slip } from '../../printers/slips/slip.ts';

function pictureOf(text: string, profile = PAPER_80): string {
  const slip: Slip = { template: 'test-page', version: 1, blocks: [{ kind: 'text', text }] };
  return paperPicture(decodePaper(encodeSlip(slip, profile, { copy: 0 }), profile));
}

/** The tags of the picture, without what stands between them. */
function tags(svg: string): string[] {
  return [...svg.matchAll(/<\/?([a-z]+)/g)].map(([, name = '']) => name);
}

describe('the picture of a paper', () => {
  it('shows markup in a name as text', () => {
    const svg = pictureOf('</text><script>alert(1)</script> & "Co"');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('has no more than paths and texts in it, whatever was printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(tags(pictureOf(text)).filter((tag) => !['svg', 'g', 'path', 'text'].includes(tag))).toEqual(
          [],
        );
      }),
    );
  });

  it('fetches nothing and needs no style sheet', () => {
    expect(pictureOf('x')).not.toMatch(/style|href|url\(|@|http:(?!\/\/www\.w3\.org\/2000\/svg)/);
  });

  it('is as wide as its paper: 8 units to the millimetre and the air around it', () => {
    expect(pictureOf('x')).toContain('viewBox="0 0 672 ');
    expect(pictureOf('x', CLONE_58)).toContain('viewBox="0 0 496 ');
  });

  it('also draws bytes that are no paper at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(paperPicture(decodePaper(bytes, PAPER_80))).toMatch(/^<svg .*<\/svg>\n$/s);
      }),
    );
    const endlessQr = [0x1d, 0x28, 0x6b, 0x03, 0x20, 0x31, 0x50, 0x30, ...new Array(0x2000).fill(0x41)];
    const print = [0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x51, 0x30];
    expect(tags(paperPicture(decodePaper(Uint8Array.from([...endlessQr, ...print]), PAPER_80)))).toContain(
      'path',
    );
  });
});

describe('what stands on a paper, to be printed by the browser', () => {
  const slip: Slip = { template: 'test-page', version: 1, blocks: [{ kind: 'text', text: 'Halaman uji' }] };

  it.each([
    [80, PAPER_80],
    [58, CLONE_58],
  ])('is %i mm wide, 8 units to the millimetre, both ways', (wide, profile) => {
    const svg = paperArtwork(decodePaper(encodeSlip(slip, profile, { copy: 0 }), profile));
    const [, width, height, across, down] =
      /width="([\d.]+)mm" height="([\d.]+)mm" viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    expect(Number(width)).toBe(wide);
    expect([Number(across), Number(down)]).toEqual([wide * 8, Number(height) * 8]);
  });

  it('is black on nothing, with no edge of paper around it', () => {
    const svg = paperArtwork(decodePaper(encodeSlip(slip, PAPER_80, { copy: 0 }), PAPER_80));
    expect([...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour)).toEqual(['#000']);
    expect(svg).toContain('>Halaman<');
    expect(tags(svg).filter((tag) => tag === 'path')).toEqual([]);
  });
});
