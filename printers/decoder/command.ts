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
  | { readonly kind: 'cut' }
  /** GS v 0: one slice, `rowBytes` bytes a row, the highest bit leftmost. */
  | { readonly kind: 'raster'; readonly rowBytes: number; readonly rows: number; readonly data: Uint8Array }
  /** GS ( k for a QR. */
  | { readonly kind: 'qr-module'; readonly dots: number }
  | { readonly kind: 'qr-store'; readonly data: Uint8Array }
  | { readonly kind: 'qr-print' }
  /** GS r: the printer answers when it has come this far. */
  | { readonly kind: 'echo' }
  /** DLE EOT n: answered on arrival, whatever stands before it. */
  | { readonly kind: 'ask-status'; readonly about: number }
  /** Known, and of no effect on what the paper says. */
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'unknown' };
