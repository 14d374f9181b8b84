/**
 * The part of `escpos@3.0.0-alpha.6` whose bytes are right. The rest of it (qrcode, barcode, cashdraw, style, image,
 * getStatus…) prints rubbish or swallows what follows, and is left undeclared so that nobody can call it.
 */
declare module 'escpos' {
  interface Printer {
    hardware(command: 'init'): this;
    setCharacterCodeTable(table: number): this;
    align(side: 'lt' | 'ct' | 'rt'): this;
    /** Zero based: 0 is normal size, 7 is eightfold. */
    size(width: number, height: number): this;
    /** Ends with a line feed. */
    text(content: string, encoding: string): this;
    feed(lines: number): this;
    raw(bytes: Buffer): this;
    flush(done: () => void): this;
  }
  interface Adapter {
    write(bytes: Buffer, done: () => void): void;
  }
  const escpos: { readonly Printer: new (adapter: Adapter, options: { encoding: string }) => Printer };
  // biome-ignore lint/style/noDefaultExport: the package has no other export when imported as a module
  export default escpos;
}
