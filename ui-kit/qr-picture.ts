import { html, svg, type TemplateResult } from 'lit';

/** Light modules around the dark ones, without which cameras do not find the code. */
const QUIET = 4;

/** A QR code from its rows of 0 and 1, dark on light whatever the page's colours are. */
export function qrPicture(rows: readonly string[], name: string): TemplateResult {
  const size = rows.length + 2 * QUIET;
  return html`<svg class="qr" viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${name} shape-rendering="crispEdges">
    ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${darkPath(rows)} fill="#000" />`}
  </svg>`;
}

/** The dark modules as one path, a stretch of a row at a time. */
export function darkPath(rows: readonly string[]): string {
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        ({ index, 0: { length } }) => `M${index + QUIET} ${y + QUIET}h${length}v1h-${length}z`,
      ),
    )
    .join('');
}
