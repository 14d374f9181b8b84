import { describe, expect, it } from 'vitest';
import { barcodeInPicture } from '../../printers/decoder/bars-in-picture.ts';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import type { Paper } from '../../printers/decoder/paper.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { paperPicture } from '../../printers/picture/paper-picture.ts';
import { CLONE_58, PAPER_80, TM_T82 } from '../../printers/profiles/profiles.ts';
import { golden } from '../support/printing/golden.ts';
import { SAMPLE_SLIPS } from '../support/printing/sample-slips.ts';

describe.each([PAPER_80, CLONE_58])('on $name', (profile) => {
  describe.each(Object.entries(SAMPLE_SLIPS))('%s', (name, slip) => {
    const bytes = encodeSlip(slip, profile, { copy: 0 });
    const paper = decodePaper(bytes, profile);

    it('is the same bytes as ever', () => {
      const hex = hexLines(bytes);
      expect(hex).toBe(golden(`${name}.${profile.name}.hex`, hex));
    });

    it('reads the same as ever', () => {
      const text = described(paper);
      expect(text).toBe(golden(`${name}.${profile.name}.txt`, text));
    });

    it('looks the same as ever', () => {
      const picture = paperPicture(paper);
      expect(picture).toBe(golden(`${name}.${profile.name}.svg`, picture));
    });

    it('holds nothing that a printer would misread', () => {
      expect(paper.warnings).toEqual([]);
    });
  });

  it('a copy says on top which one it is', () => {
    const text = described(decodePaper(encodeSlip(ticket(), profile, { copy: 1 }), profile));
    expect(text).toBe(golden(`queue-ticket-copy.${profile.name}.txt`, text));
  });
});

it('a TM-T82 gets the bytes of any 80 mm printer', () => {
  for (const slip of Object.values(SAMPLE_SLIPS)) {
    expect(encodeSlip(slip, TM_T82, { copy: 0 })).toEqual(encodeSlip(slip, PAPER_80, { copy: 0 }));
  }
});

describe('a reprint', () => {
  it('says so on top and is the first paper otherwise', () => {
    const first = described(decodePaper(encodeSlip(ticket(), PAPER_80, { copy: 0 }), PAPER_80));
    const second = described(decodePaper(encodeSlip(ticket(), PAPER_80, { copy: 2 }), PAPER_80));
    expect(second).toBe(`center 1x1 bold |*** CETAK ULANG 2 ***\n|\n${first}`);
  });
});

function ticket() {
  const slip = SAMPLE_SLIPS['queue-ticket'];
  if (slip === undefined) throw new Error('no sample');
  return slip;
}

function hexLines(bytes: Uint8Array): string {
  return `${Buffer.from(bytes).toString('hex').replace(/.{64}/g, '$&\n')}\n`;
}

/** The paper in words: how each line is set, and what it says. */
function described(paper: Paper): string {
  const lines = paper.rows.map((row) => {
    switch (row.kind) {
      case 'text': {
        const styles = row.runs.map(
          ({ scale, bold }) => `${row.align} ${scale.width}x${scale.height}${bold ? ' bold' : ''} `,
        );
        return `${styles.join('+')}|${row.runs.map((run) => run.text).join('')}`;
      }
      case 'picture':
        return `${row.align} picture ${row.rowBytes * 8}x${row.rows} |${barcodeInPicture(row) ?? ''}`;
      case 'qr':
        return `${row.align} qr of ${row.moduleDots} dots |${row.data}`;
      case 'barcode':
        return `${row.align} bars of ${row.moduleDots} dots, ${row.heightDots} high |${row.data}`;
      case 'feed':
        return `feed ${row.dots} dots`;
      default:
        return row.kind;
    }
  });
  return `${lines.join('\n')}\n`;
}
