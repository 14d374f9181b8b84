import { css } from 'lit';

/** Counted in parts of the screen itself, lying or standing, so that a TV is read from across the hall. */
export const pairingScreenStyles = css`
  :host {
    --p: min(100vw / 108, 100vh / 108);
    display: block;
    height: 100%;
  }
  @media (orientation: portrait) {
    :host {
      --p: min(100vw / 84, 100vh / 140);
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  p {
    margin: 0;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    justify-items: center;
    gap: calc(var(--p) * 4);
    height: 100%;
    padding: calc(var(--p) * 5);
    background: var(--brand-deep);
    color: var(--on-brand);
    font-family: var(--font);
    font-size: calc(var(--p) * 3.4);
    line-height: 1.3;
    text-align: center;
    text-wrap: balance;
  }
  h1 {
    max-width: 20em;
    font-size: calc(var(--p) * 6.4);
    font-weight: 780;
    letter-spacing: -0.015em;
    line-height: 1.15;
  }
  .visitor {
    max-width: 26em;
    color: var(--call);
    font-size: calc(var(--p) * 4.2);
    font-weight: 650;
  }
  .visitor span {
    display: block;
    color: var(--on-brand-soft);
    font-size: 0.72em;
    font-weight: 500;
  }
  .card {
    display: grid;
    gap: calc(var(--p) * 2.2);
    justify-items: center;
    width: min(100%, calc(var(--p) * 140));
    padding: calc(var(--p) * 5);
    border-radius: calc(var(--p) * 3);
    background: var(--surface-raised);
    color: var(--text);
  }
  .label {
    color: var(--text-soft);
    font-weight: 650;
  }
  .code {
    color: var(--brand-deep);
    font-size: min(var(--p) * 14, 10vw);
    font-variant-numeric: var(--figures);
    font-weight: 800;
    letter-spacing: 0.04em;
    line-height: 1.05;
    white-space: nowrap;
  }
  .ask {
    max-width: 30em;
    font-size: calc(var(--p) * 4);
    font-weight: 600;
  }
`;
