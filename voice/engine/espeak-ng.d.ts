/** The part of `espeak-ng@1.0.2`, the program espeak-ng built for WebAssembly, that is used here. */
declare module 'espeak-ng' {
  interface Finished {
    /** The files in its memory. */
    readonly FS: { readFile(path: string): Uint8Array };
  }
  /** Runs the program once, from its start to its end. */
  function espeak(options: {
    arguments: readonly string[];
    print(line: string): void;
    printErr(line: string): void;
  }): Promise<Finished>;
  // biome-ignore lint/style/noDefaultExport: the package has no other export
  export default espeak;
}
