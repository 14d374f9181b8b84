import { css } from 'lit';

/** The frame of every screen, the title, and what large text and a lying screen give up. */
export const kioskAppStyles = css`
  :host {
    --k: 1;
    --k-name: 1;
    display: block;
    height: 100%;
  }
  :host([large-text]) {
    --k: 1.4;
    --k-name: 1.25;
    --cramped: none;
    --cramped-align: center;
    --narrow: yes;
  }
  main {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
    overflow: hidden;
  }
  h1 {
    max-width: 12em;
    margin-top: calc(var(--u) * 40);
    font-size: calc(var(--u) * 84);
    font-weight: 780;
    letter-spacing: -0.02em;
    line-height: 1.15;
    text-wrap: balance;
  }
  .lead {
    margin-top: calc(var(--u) * 16);
    color: var(--on-deep-soft);
    font-size: calc(var(--u) * 36);
    line-height: 1.25;
  }
  :host([large-text]) .lead {
    display: none;
  }
  :host([large-text]) h1 {
    font-size: calc(var(--u) * 72);
  }
  @media (orientation: landscape) {
    :host {
      --narrow: yes;
    }
    /* Lying, large text has no room for what can be spared: pictures, and who waits before one has chosen. */
    :host([large-text]) {
      --spare: none;
      --spare-wrap: normal;
      --spare-align: center;
      --k-name: 1.22;
    }
    h1,
    :host([large-text]) h1 {
      max-width: none;
      margin-top: calc(var(--u) * 4);
      font-size: calc(var(--u) * 44);
      line-height: 1.08;
    }
    .lead {
      display: none;
    }
  }

  /* A small screen that was measured: what is left is as large as it has to be, and less is left. */
  @container style(--compact: yes) {
    h1,
    :host([large-text]) h1 {
      margin-top: 0;
      font-size: calc(var(--u) * 36);
      line-height: 1.08;
    }
    .lead {
      display: none;
    }
  }
`;
