import { css } from 'lit';

/** The upright screen: the number above, what to do below. */
export const issuedTicketStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr;
    gap: calc(var(--u) * 32);
    padding: calc(var(--u) * 36) calc(var(--u) * 56);
    min-height: 0;
  }
  .card {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    outline: var(--edge-block) solid var(--edge);
    outline-offset: calc(-1 * var(--edge-block));
    border-radius: calc(var(--u) * 32);
    background: var(--surface-raised);
    box-shadow: var(--shadow-raised);
    text-align: center;
  }
  h1 {
    padding-top: calc(var(--u) * 44);
    font-weight: inherit;
  }
  .heading {
    display: block;
    color: var(--text-soft);
    font-size: calc(var(--u) * 40 * var(--k));
    font-weight: 600;
    line-height: 1.2;
  }
  .number {
    display: block;
    font-size: calc(var(--u) * 280);
    font-weight: 800;
    letter-spacing: -0.02em;
    line-height: 1.02;
    white-space: nowrap;
  }
  :host([long]) .number {
    font-size: calc(var(--u) * 238);
  }
  .service {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: calc(var(--u) * 20);
    padding: 0 calc(var(--u) * 32) calc(var(--u) * 36);
    font-size: calc(var(--u) * 44 * var(--k));
    font-weight: 700;
    line-height: 1.2;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--u) * 10);
    padding: calc(var(--u) * 6) calc(var(--u) * 24);
    border-radius: var(--radius-round);
    background: var(--brand);
    color: var(--on-brand);
    font-size: calc(var(--u) * 32 * min(var(--k), 1.1));
  }
  .chip svg {
    width: calc(var(--u) * 36);
  }
  .replaces {
    padding: 0 calc(var(--u) * 32) calc(var(--u) * 32);
    color: var(--text-soft);
    font-size: calc(var(--u) * 34 * var(--k));
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .replace {
    align-self: center;
    min-height: calc(var(--u) * 88);
    margin-bottom: calc(var(--u) * 32);
    border-width: calc(var(--u) * 2);
    font-size: calc(var(--u) * 34 * var(--k));
  }
  .kept {
    display: flex;
    gap: calc(var(--u) * 18);
    padding: calc(var(--u) * 20) calc(var(--u) * 28);
    outline: var(--edge-block) solid var(--edge);
    outline-offset: calc(-1 * var(--edge-block));
    border-radius: calc(var(--u) * 20);
    background: var(--warn-soft);
    color: var(--warn);
    font-size: calc(var(--u) * 36 * min(var(--k), 1.05));
    font-weight: 650;
    line-height: 1.25;
  }
  .kept svg {
    width: calc(var(--u) * 44);
  }
  .paper {
    background: var(--call);
    color: var(--on-call);
    font-weight: 750;
    line-height: 1.2;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--u) * 24);
    margin-top: auto;
    padding: calc(var(--u) * 30) calc(var(--u) * 24);
    font-size: calc(var(--u) * 52 * var(--k));
  }
  .paper svg {
    width: calc(var(--u) * 60 * var(--k));
  }
  .paper svg:last-child {
    animation: nudge 1.2s ease-in-out 4;
  }
  .next {
    display: flex;
    flex-direction: column;
    gap: calc(var(--u) * 26);
    min-height: 0;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 12) calc(var(--u) * 48);
    font-size: calc(var(--u) * max(46, 40 * var(--k)));
    font-weight: 650;
    line-height: 1.25;
  }
  li {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--u) * 16);
  }
  li svg {
    width: 1.25em;
    color: var(--brand);
  }
  /* That somebody comes is the one thing to know; large text gives up the rest for it. */
  :host([help]) .ahead {
    display: var(--cramped, flex);
  }
  .next .replace {
    margin-bottom: 0;
  }
  :host([help]) .bring li {
    font-size: calc(var(--u) * 38);
  }
  .facts .called,
  .facts .fetched {
    flex: 1 0 100%;
    font-weight: 750;
  }
  .bring {
    display: grid;
    gap: calc(var(--u) * 18);
    padding-top: calc(var(--u) * 32);
    border-top: calc(var(--u) * 2) solid var(--edge-soft);
  }
  .bring h2 {
    font-size: calc(var(--u) * max(44, 38 * var(--k)));
    font-weight: 700;
    line-height: 1.2;
  }
  .bring ul {
    display: grid;
    gap: calc(var(--u) * 14);
  }
  .bring li,
  .watch {
    font-size: calc(var(--u) * max(42, 36 * var(--k)));
    line-height: 1.25;
  }
  .bring li svg {
    color: var(--good);
    stroke-width: 3;
  }
  .leave {
    display: grid;
    gap: calc(var(--u) * 16);
    margin-top: auto;
  }
  .leave .plain-button {
    min-height: calc(var(--u) * 124);
    font-size: calc(var(--u) * 50 * var(--k));
  }
  .countdown {
    color: var(--text-soft);
    font-size: calc(var(--u) * 30);
    line-height: 1.2;
    text-align: center;
  }

  @keyframes nudge {
    50% {
      transform: translateY(18%);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .paper svg:last-child {
      animation: none;
    }
  }
`;
