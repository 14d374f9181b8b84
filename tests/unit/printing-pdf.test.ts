import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { slipToPdf } from '../../printers/pdf/slip-to-pdf.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import { readBars } from '../support/printing/read-bars.ts';
import { SAMPLE_SLIPS } from '../support/printing/sample-slips.ts';

const OPTIONS = {
  title: 'Tanda terima dokumen',
  copy: 0,
  createdAt: Date.parse('2026-11-23T02:41:00Z'),
} as const;

function receipt(): Slip {
  const slip = SAMPLE_SLIPS['document-receipt'];
  if (slip === undefined) throw new Error('no sample');
  return slip;
}

function pages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  );
}

/** What is drawn and written on the pages, in the language of PDF. */
function drawing(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const streams = [...file.toString('latin1').matchAll(/stream\n/g)].flatMap(({ index }) => {
    try {
      return [inflateSync(file.subarray(index + 7)).toString('latin1')];
    } catch {
      return [];
    }
  });
  return streams.join('\n');
}

/** The words of the page streams: pdfkit writes them as hex in kerned pieces. */
function words(pdf: Uint8Array): string {
  const lines = [...drawing(pdf).matchAll(/\[(.*?)\] TJ/g)].map(([, parts = '']) =>
    [...parts.matchAll(/<([0-9a-f]+)>/g)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
      .join(''),
  );
  return lines.join('\n');
}

describe('a slip as a PDF', () => {
  const sizeOf = (pdf: Uint8Array) =>
    /\/MediaBox \[0 0 ([\d.]+)/.exec(Buffer.from(pdf).toString('latin1'))?.[1];

  it('is one sheet: A5 for a short receipt, A4 where one has more to say', async () => {
    const long = await slipToPdf(receipt(), OPTIONS);
    expect([pages(long), sizeOf(long)]).toEqual([1, '595.28']);
    const short = await slipToPdf({ ...receipt(), blocks: receipt().blocks.slice(0, 20) }, OPTIONS);
    expect([pages(short), sizeOf(short)]).toEqual([1, '419.53']);
  });

  it('says what the paper says', async () => {
    const said = words(await slipToPdf(receipt(), OPTIONS));
    for (const text of [
      'TT-2026-000012',
      'CV Maju Bersama',
      'NPWP Perusahaan',
      'Dewi Lubis',
      'SMS 0821-7774-8150',
    ]) {
      expect(said).toContain(text);
    }
    expect(said).not.toContain('CETAK ULANG');
  });

  it('says of a copy that it is one', async () => {
    expect(words(await slipToPdf(receipt(), { ...OPTIONS, copy: 3 }))).toContain('CETAK ULANG 3');
  });

  it('is the same file for the same slip', async () => {
    expect(await slipToPdf(receipt(), OPTIONS)).toEqual(await slipToPdf(receipt(), OPTIONS));
  });

  it('goes on to further pages instead of off the paper', async () => {
    const blocks = new Array(120).fill({ kind: 'item', text: 'KTP Tenaga Kerja', mark: 'done' });
    expect(pages(await slipToPdf({ ...receipt(), blocks }, OPTIONS))).toBeGreaterThan(2);
  });

  it('draws bars a scanner reads: one point a module, a centimetre high', async () => {
    const block = { kind: 'barcode', data: 'K7MF-3XQP', caption: '' } as const;
    const drawn = drawing(await slipToPdf({ ...receipt(), blocks: [block] }, OPTIONS));
    const black = [...drawn.matchAll(/([\d.]+) [\d.]+ 1 28 re/g)].map(([, x]) => Number(x));
    const [first = 0, last = 0] = [black.at(0), black.at(-1)];
    const modules = Array.from({ length: last - first + 1 }, (_, x) => black.includes(first + x));
    expect(readBars(modules)).toBe('K7MF-3XQP');
  });

  it('numbers the steps', async () => {
    const slip = SAMPLE_SLIPS['claim-guidance'];
    expect(words(await slipToPdf(slip ?? receipt(), OPTIONS))).toMatch(/^1\.\nSiapkan KTP.*\n2\.\nBuka/m);
  });

  it('takes every kind of paper', async () => {
    for (const slip of Object.values(SAMPLE_SLIPS))
      expect(pages(await slipToPdf(slip, OPTIONS))).toBeGreaterThan(0);
  });
});
