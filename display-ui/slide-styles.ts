import { css, unsafeCSS } from 'lit';
import { BELOW_TITLE, ENGLISH, GAP, LEADING, STEP, TITLE_LEADING } from './slide-pages.ts';

/** What is left free inside the edge of a page, units of the drawing. */
export const ASIDE = 32;
export const ABOVE = 24;

/** Drawn as it was counted; `--title` and `--text` are the sizes of this page. */
export const slideStyles = css`
  section {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: calc(var(--u) * ${unsafeCSS(BELOW_TITLE)});
    height: 100%;
    padding: calc(var(--u) * ${unsafeCSS(ABOVE)}) calc(var(--u) * ${unsafeCSS(ASIDE)});
    border-radius: calc(var(--u) * 28);
    background: var(--brand-pressed);
    color: var(--on-brand);
  }
  header {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(var(--u) * 32);
    font-size: calc(var(--u) * var(--title));
  }
  h2 {
    font-size: inherit;
    font-weight: 750;
    letter-spacing: -0.01em;
    line-height: ${unsafeCSS(TITLE_LEADING)};
  }
  .part {
    color: var(--on-brand-soft);
    font-size: calc(var(--u) * 40);
    font-variant-numeric: var(--figures);
    line-height: 1;
  }
  ul {
    display: grid;
    align-content: start;
    row-gap: calc(var(--u) * var(--text) * ${unsafeCSS(LEADING * GAP)});
    font-size: calc(var(--u) * var(--text));
    line-height: ${unsafeCSS(LEADING)};
  }
  li.numbered {
    display: grid;
    grid-template-columns: ${unsafeCSS(STEP)}em minmax(0, 1fr);
  }
  .step {
    color: var(--call);
    font-variant-numeric: var(--figures);
    font-weight: 800;
  }
  li p {
    overflow-wrap: anywhere;
  }
  .address {
    color: var(--call);
    font-weight: 700;
  }
  .english {
    display: block;
    color: var(--on-brand-soft);
    font-size: ${unsafeCSS(ENGLISH)}em;
    font-weight: 500;
    letter-spacing: 0;
    line-height: ${unsafeCSS(LEADING)};
  }
`;
