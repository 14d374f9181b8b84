import { css } from 'lit';

/** The TV's plan. The margin is what an old set may cut off at its edges: 2.5 %. */
export const displayAppStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    gap: calc(var(--u) * 22);
    height: 100%;
    padding: calc(var(--u) * 27) calc(var(--u) * 48);
    color: var(--on-brand);
  }
  pairing-screen {
    grid-row: 1 / -1;
  }
  header {
    display: flex;
    align-items: center;
    gap: calc(var(--u) * 40);
    line-height: 1.15;
  }
  h1 {
    font-size: calc(var(--u) * 48);
    font-weight: 750;
  }
  .hall {
    color: var(--on-brand-soft);
    font-size: calc(var(--u) * 34);
  }
  .when {
    display: flex;
    align-items: center;
    gap: calc(var(--u) * 36);
    margin-left: auto;
  }
  .date {
    color: var(--on-brand-soft);
    font-size: calc(var(--u) * 38);
  }
  .clock {
    font-size: calc(var(--u) * 96);
    font-variant-numeric: var(--figures);
    font-weight: 780;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }
  .word,
  .bar {
    display: flex;
    align-items: center;
    gap: calc(var(--u) * 16);
  }
  .word {
    padding: calc(var(--u) * 8) calc(var(--u) * 24);
    border-radius: var(--radius-round);
    background: var(--warn-soft);
    color: var(--warn);
    font-size: calc(var(--u) * 32);
    font-weight: 600;
  }
  .word svg {
    width: calc(var(--u) * 40);
  }
  .bar {
    height: 100%;
    justify-content: center;
    border-radius: calc(var(--u) * 16);
    background: var(--call);
    color: var(--on-call);
    font-size: calc(var(--u) * 56);
    font-weight: 750;
  }
  .bar svg {
    width: calc(var(--u) * 64);
  }
  main {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) calc(var(--u) * 592);
    grid-auto-rows: auto;
    gap: calc(var(--u) * 22) calc(var(--u) * 32);
  }
  main.several {
    grid-template-columns: minmax(0, 1fr) calc(var(--u) * 548);
    column-gap: calc(var(--u) * 24);
  }
  main.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  main.alone recent-calls {
    display: none;
  }
  notice-line,
  waiting-counts {
    grid-column: 1 / -1;
  }
  .current {
    display: grid;
    grid-auto-rows: minmax(0, 1fr);
    gap: calc(var(--u) * 20);
    min-width: 0;
    min-height: 0;
  }
  footer {
    height: calc(var(--u) * 93);
  }
`;
