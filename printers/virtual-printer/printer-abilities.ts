/** What a printer can answer, and whether it cuts. A clone of less class is another value of this, no other code. */
export interface PrinterAbilities {
  /** DLE EOT. */
  readonly status: boolean;
  /** GS a: tells every change of its state unasked. */
  readonly automaticStatus: boolean;
  /** GS r. */
  readonly echo: boolean;
  /** GS ( H: names the job once its last line is on paper. */
  readonly jobId: boolean;
  /** DLE ENQ 2 and DLE DC4 8: drops what has not been printed. */
  readonly clears: boolean;
  /** GS I 66 and 67; null: does not say who it is. */
  readonly name: { readonly maker: string; readonly model: string } | null;
  /** Without one a paper ends where the host waits for it or hangs up, and is torn off. */
  readonly cutter: boolean;
}

/** Everything the TM-T82 class does. */
export const TM_T82_ABILITIES: PrinterAbilities = {
  status: true,
  automaticStatus: true,
  echo: true,
  jobId: true,
  clears: true,
  name: { maker: 'EPSON', model: 'TM-T82III' },
  cutter: true,
};

/** A nameless 80 mm printer of a marketplace: says how it is and echoes, and no more. */
export const CLONE_80_ABILITIES: PrinterAbilities = {
  ...TM_T82_ABILITIES,
  automaticStatus: false,
  jobId: false,
  clears: false,
  name: null,
};

/** A nameless 58 mm printer: says how it is at best, and has a tear bar. */
export const CLONE_58_ABILITIES: PrinterAbilities = { ...CLONE_80_ABILITIES, echo: false, cutter: false };
