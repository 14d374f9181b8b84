import { css } from 'lit';

/** A leaf of text: the browser's columns are its pages. Comes after the styles of the steps. */
export const readingLeavesStyles = css`
  :host {
    padding: 0;
  }
  .card {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: calc(var(--u) * 12);
    flex: 1;
    min-height: 0;
    padding: calc(var(--u) * 40) calc(var(--u) * 48) calc(var(--u) * 24);
    outline: var(--edge-block) solid var(--edge);
    outline-offset: calc(-1 * var(--edge-block));
    border-radius: calc(var(--u) * 28);
    background: var(--surface-raised);
    box-shadow: var(--shadow-raised);
  }
  .flow {
    min-height: 0;
    height: 100%;
    overflow: hidden;
    columns: 1;
    column-fill: auto;
    column-gap: calc(var(--u) * 40);
    font-size: calc(var(--u) * 38 * var(--k));
    line-height: 1.3;
    overflow-wrap: anywhere;
    widows: 2;
    orphans: 2;
  }
  h2 {
    margin-bottom: 0.4em;
    font-size: 1.12em;
    font-weight: 740;
    line-height: 1.2;
    break-after: avoid;
    break-inside: avoid;
    text-wrap: balance;
  }
  * + h2 {
    margin-top: 1em;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  li {
    position: relative;
    padding-left: 1.45em;
    margin-bottom: 0.45em;
    break-inside: avoid;
  }
  li::before {
    position: absolute;
    left: 0;
    color: var(--brand);
    font-weight: 780;
  }
  ul > li::before {
    content: '•';
    left: 0.35em;
  }
  ol > li::before {
    content: counter(step) '.';
    counter-increment: step;
    font-variant-numeric: tabular-nums;
  }
  figure {
    margin-bottom: calc(var(--u) * 28);
    break-inside: avoid;
  }
  .foot {
    flex-wrap: nowrap;
    gap: calc(var(--u) * 16);
  }
  .leads-back {
    margin-right: auto;
  }
  .foot .plain-button {
    gap: calc(var(--u) * 12);
    padding-inline: calc(var(--u) * 20);
    font-size: calc(var(--u) * 36 * min(var(--k), 1.12));
    white-space: nowrap;
  }
  .foot .plain-button svg {
    width: calc(var(--u) * 38);
  }
  .which {
    min-height: 1.3em;
    color: var(--text-soft);
    font-size: calc(var(--u) * 30 * min(var(--k), 1.2));
    font-weight: 650;
    line-height: 1.3;
    text-align: right;
  }
  .plain-button:disabled {
    visibility: hidden;
  }
  @media (orientation: landscape) {
    .card {
      gap: calc(var(--u) * 4);
      padding: calc(var(--u) * 20) calc(var(--u) * 36) calc(var(--u) * 12);
    }
    .flow {
      font-size: calc(var(--u) * 31 * var(--k));
      line-height: 1.25;
    }
    .which {
      font-size: calc(var(--u) * 28);
    }
  }
  @container style(--compact: yes) {
    .foot .plain-button {
      gap: calc(var(--u) * 8);
      padding-inline: calc(var(--u) * 12);
      font-size: calc(var(--u) * 29);
    }
  }
`;
