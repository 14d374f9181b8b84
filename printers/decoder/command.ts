/** One command as a printer would take it. `at` is where it begins in the job, `length` counts its bytes. */
export type PrinterCommand = { readonly at: number; readonly length: number } & CommandMeaning;

/** What a command makes a printer do. */
export type CommandMeaning =
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  | { readonly kind: 'line-feed' }
  | { readonly kind: 'feed-lines'; readonly lines: number }
  | { readonly kind: 'feed-dots'; readonly dots: number }
  | { readonly kind: 'init' }
  | { readonly kind: 'align'; readonly align: 'left' | 'center' | 'right' }
  | { readonly kind: 'bold'; readonly on: boolean }
  | { readonly kind: 'scale'; readonly width: number; readonly height: number }
  | { readonly kind: 'code-table'; readonly table: number }
  /** ESC $ and ESC \\: across the line, from its left edge or from where it stands. */
  | { readonly kind: 'move-to'; readonly dots: number }
  | { readonly kind: 'move-by'; readonly dots: number }
  /** FS & and FS .: signs of two bytes, as Chinese ones have them. */
  | { readonly kind: 'double-byte'; readonly on: boolean }
  | { readonly kind: 'cut' }
  /** ESC p, or DLE DC4 1 on arrival: opens a cash drawer, if one is connected. */
  | { readonly kind: 'drawer' }
  /** GS v 0: one slice, `rowBytes` bytes a row, the highest bit leftmost. */
  | { readonly kind: 'raster'; readonly rowBytes: number; readonly rows: number; readonly data: Uint8Array }
  /** GS ( L and GS 8 L: the same in two steps. */
  | {
      readonly kind: 'graphics-store';
      readonly rowBytes: number;
      readonly rows: number;
      readonly data: Uint8Array;
    }
  | { readonly kind: 'graphics-print' }
  /** GS h, GS w and GS k; CODE128 is symbology 73. */
  | { readonly kind: 'barcode-height'; readonly dots: number }
  | { readonly kind: 'barcode-module'; readonly dots: number }
  | { readonly kind: 'barcode'; readonly symbology: number; readonly data: Uint8Array }
  /** GS ( k for a QR. */
  | { readonly kind: 'qr-module'; readonly dots: number }
  | { readonly kind: 'qr-store'; readonly data: Uint8Array }
  | { readonly kind: 'qr-print' }
  /** GS r n: the printer answers when it has come this far. */
  | { readonly kind: 'echo'; readonly about: number }
  /** GS ( H: the printer says this name when everything before is on paper. */
  | { readonly kind: 'job-id'; readonly id: Uint8Array }
  /** GS I n: who made the printer, what it is called, and the like. */
  | { readonly kind: 'ask-name'; readonly about: number }
  /** GS a n: which changes the printer tells unasked from now on; 0 is none. */
  | { readonly kind: 'automatic-status'; readonly about: number }
  /** DLE EOT n: answered on arrival, whatever stands before it. */
  | { readonly kind: 'ask-status'; readonly about: number }
  /** DLE ENQ 2, on arrival: out of an error, and everything unprinted dropped. */
  | { readonly kind: 'recover' }
  /** DLE DC4 8, on arrival: everything unprinted dropped. */
  | { readonly kind: 'clear' }
  /** Something else that is obeyed on arrival. */
  | { readonly kind: 'real-time'; readonly name: string }
  /** Known, and of no effect on what the paper says. */
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'unknown' };
