import { css } from 'lit';

/** Counted in parts of the window itself: a screen that was measured wrongly must not make this page unusable. */
export const measureScreenStyles = css`
  :host {
    --u: min(100vw / 1000, 100vh / 760);
    --k: 1;
    height: 100%;
    background: var(--surface);
  }
  main {
    display: grid;
    grid-template-rows: auto auto 1fr auto auto;
    gap: calc(var(--u) * 26);
    height: 100%;
    padding: calc(var(--u) * 40) calc(var(--u) * 32);
  }
  h1 {
    font-size: calc(var(--u) * 60);
    font-weight: 780;
    letter-spacing: -0.02em;
    line-height: 1.15;
  }
  .lead,
  .would-be {
    font-size: calc(var(--u) * 32);
    line-height: 1.3;
  }
  .would-be {
    color: var(--text-soft);
  }
  .room {
    display: grid;
    align-items: center;
    min-height: calc(var(--u) * 160);
    touch-action: none;
    cursor: ew-resize;
  }
  .line {
    position: relative;
    height: calc(var(--u) * 110);
    border-inline: 3px solid var(--text);
    background: linear-gradient(var(--text), var(--text)) center / 100% 3px no-repeat;
  }
  .line::after {
    position: absolute;
    inset-block: 22%;
    right: calc(var(--u) * -34);
    width: calc(var(--u) * 62);
    border: calc(var(--u) * 4) solid var(--brand);
    border-radius: var(--radius-round);
    background: var(--brand-soft);
    content: "";
    opacity: 0.85;
  }
  .steps,
  .ends {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: calc(var(--u) * 26);
  }
  .steps .plain-button {
    min-height: calc(var(--u) * 110);
    font-size: calc(var(--u) * 48);
  }
  .ends {
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
  }
  .ends .plain-button {
    min-height: calc(var(--u) * 110);
    font-size: calc(var(--u) * 38);
  }
`;
