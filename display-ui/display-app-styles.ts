import { css } from 'lit';

/** The TV's plan: head, stage, foot. */
export const displayAppStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    gap: calc(var(--u) * 20);
    height: 100%;
    padding: calc(var(--edge-y) + var(--shift-y, 0px)) calc(var(--edge-x) - var(--shift-x, 0px))
      calc(var(--edge-y) - var(--shift-y, 0px)) calc(var(--edge-x) + var(--shift-x, 0px));
    color: var(--on-brand);
  }
  pairing-screen {
    grid-row: 1 / -1;
  }
  main {
    display: grid;
    grid-auto-rows: auto;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    gap: calc(var(--u) * 20) calc(var(--u) * 24);
    min-height: 0;
  }
  main.side {
    grid-template-columns: minmax(0, 1fr) calc(var(--u) * 572);
  }
  main.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  notice-line,
  waiting-counts {
    grid-column: 1 / -1;
  }
  .current {
    display: grid;
    grid-auto-rows: minmax(0, 1fr);
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--u) * 20);
    min-width: 0;
    min-height: 0;
  }
  /* Below a number or what stands in its place, as much as the pages can have. */
  .current.paged {
    grid-template-rows: auto minmax(0, 1fr);
  }
  .current.paged current-call {
    height: calc(var(--u) * 338);
  }
  .current.paged slide-show:only-child {
    grid-row: 1 / -1;
  }
  footer {
    height: calc(var(--u) * 93);
  }
  .bar {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--u) * 16);
    height: 100%;
    border-radius: calc(var(--u) * 16);
    background: var(--call);
    color: var(--on-call);
    font-size: calc(var(--u) * 56);
    font-weight: 750;
  }
  @media (orientation: portrait) {
    .bar {
      padding-inline: calc(var(--u) * 24);
      font-size: calc(var(--u) * 36);
      line-height: 1.15;
    }
  }
  .bar svg {
    width: calc(var(--u) * 64);
  }
`;
