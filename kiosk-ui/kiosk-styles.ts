import { css } from 'lit';

/**
 * What every kiosk element shares. Lengths are counted in `--u`, one part of the design's drawing
 * (1080 by 1920 upright, 1366 by 768 lying), and text also in `--k`, 1 or 1.4 with large text.
 */
export const kioskStyles = css`
  :host {
    display: block;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  svg {
    display: block;
    flex: none;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  :focus-visible {
    outline: calc(var(--u) * 5) solid var(--focus-inner);
    outline-offset: calc(var(--u) * -1);
    box-shadow: 0 0 0 calc(var(--u) * 10) var(--focus-outer);
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  .away {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .plain-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--u) * 16);
    min-height: calc(var(--u) * 84);
    padding: calc(var(--u) * 8) calc(var(--u) * 28);
    border: calc(var(--u) * 3) solid var(--brand);
    border-radius: calc(var(--u) * 20);
    background: var(--surface-raised);
    box-shadow: inset 0 0 0 var(--edge-more) var(--brand);
    color: var(--brand-ink);
    font-size: calc(var(--u) * 30 * var(--k));
    font-weight: 650;
    line-height: 1.15;
  }
  .plain-button:active {
    background: var(--brand-soft);
  }
  .plain-button svg {
    width: calc(var(--u) * 40 * var(--k));
  }
  .main-button {
    border-color: var(--brand);
    background: var(--brand);
    color: var(--on-brand);
  }
  .main-button:active {
    background: var(--brand-pressed);
  }
`;
