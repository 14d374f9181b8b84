import escpos from 'escpos';
import type { CodePage } from '../text/code-page.ts';

/** Collects the bytes of one print job. The only door to the `escpos` package. */
export interface ByteBuilder {
  /** Forgets whatever the last job left behind in the printer. */
  init(): void;
  codeTable(table: number): void;
  align(side: 'left' | 'center' | 'right'): void;
  /** 1 to 8 times the normal size. */
  scale(width: number, height: number): void;
  /** One line and its line feed; the text must already be printable on the page. */
  line(text: string): void;
  feed(lines: number): void;
  /** Bytes of our own, where the package's are wrong. */
  raw(...bytes: readonly number[]): void;
  rawBytes(bytes: Uint8Array): void;
  bytes(): Uint8Array;
}

const SIDES = { left: 'lt', center: 'ct', right: 'rt' } as const;

/** An empty job whose text is written in `page`. */
export function openByteBuilder(page: CodePage): ByteBuilder {
  const flushed: Buffer[] = [];
  const adapter = {
    write(bytes: Buffer, done: () => void) {
      // The package reuses its buffer after a flush.
      flushed.push(Buffer.from(bytes));
      done();
    },
  };
  const printer = new escpos.Printer(adapter, { encoding: page.name });
  return {
    init: () => void printer.hardware('init'),
    codeTable: (table) => void printer.setCharacterCodeTable(table),
    align: (side) => void printer.align(SIDES[side]),
    scale: (width, height) => void printer.size(width - 1, height - 1),
    line: (text) => void printer.text(text, page.name),
    feed: (lines) => void printer.feed(lines),
    raw: (...bytes) => void printer.raw(Buffer.from(bytes)),
    rawBytes: (bytes) => void printer.raw(Buffer.from(bytes)),
    bytes() {
      printer.flush(() => {});
      return new Uint8Array(Buffer.concat(flushed));
    },
  };
}
