import { inflateSync } from 'node:zlib';

const MM_PER_POINT = 25.4 / 72;

/** What a PDF of the browser's print window holds: the size of each page in mm, and every sign that is written on them. */
export interface PrintedPages {
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Each sign once, in order of their code points. */
  readonly signs: string;
}

/** Reads a PDF as Chromium writes it: its fonts say which signs they were cut down to. */
export function printedPages(pdf: Buffer): PrintedPages {
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Math.round(Number(width) * MM_PER_POINT),
    height: Math.round(Number(height) * MM_PER_POINT),
  }));
  const signs = new Set(streams(text).flatMap(mappedSigns));
  return { sizes, signs: [...signs].toSorted().join('').trim() };
}

function streams(pdf: string): string[] {
  return [...pdf.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, body = '']) => inflateSync(Buffer.from(body, 'latin1')).toString('latin1'),
  );
}

/** The signs a font's table leads to: `<glyph> <sign>` one by one, `<from> <to> <sign>` for runs of them. */
function mappedSigns(stream: string): string[] {
  if (!stream.includes('begincmap')) return [];
  const code = (hex = '') => Number.parseInt(hex, 16);
  const single = /beginbfchar([\s\S]*?)endbfchar/g;
  const runs = /beginbfrange([\s\S]*?)endbfrange/g;
  return [
    ...[...stream.matchAll(single)].flatMap(([, lines = '']) =>
      [...lines.matchAll(/<(\w+)> <(\w+)>/g)].map(([, , sign]) => String.fromCodePoint(code(sign))),
    ),
    ...[...stream.matchAll(runs)].flatMap(([, lines = '']) =>
      [...lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)].flatMap(([, from, to, sign]) =>
        Array.from({ length: code(to) - code(from) + 1 }, (_, step) =>
          String.fromCodePoint(code(sign) + step),
        ),
      ),
    ),
  ];
}
