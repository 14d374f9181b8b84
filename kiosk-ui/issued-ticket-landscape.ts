import { css } from 'lit';

/** The screen that lies: number and what to do side by side. Comes after the upright styles. */
export const issuedTicketLandscape = css`
  @media (orientation: landscape) {
    :host {
      grid-template: minmax(0, 1fr) / minmax(0, 1.16fr) minmax(0, 1fr);
      gap: calc(var(--u) * 32);
      padding: calc(var(--u) * 18) calc(var(--u) * 32);
    }
    h1 {
      margin-block: auto;
      padding-top: calc(var(--u) * 12);
    }
    .heading {
      font-size: calc(var(--u) * 32 * var(--k));
    }
    .number {
      font-size: calc(var(--u) * 203);
    }
    :host([long]) {
      grid-template-columns: minmax(0, 1.36fr) minmax(0, 1fr);
    }
    :host([long]) .number {
      font-size: calc(var(--u) * 193);
      letter-spacing: -0.085em;
    }
    :host([paper='missing']) {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    }
    :host([paper='missing']) .number {
      line-height: 1;
    }
    :host([paper='missing']) .heading {
      display: var(--spare, block);
    }
    .service {
      gap: calc(var(--u) * 8) calc(var(--u) * 16);
      padding-bottom: calc(var(--u) * 20);
      font-size: calc(var(--u) * 36 * var(--k));
    }
    .replaces {
      padding-bottom: calc(var(--u) * 18);
      font-size: calc(var(--u) * 30 * min(var(--k), 1.15));
    }
    .replace {
      min-height: calc(var(--u) * 82);
      margin-bottom: calc(var(--u) * 18);
      font-size: calc(var(--u) * 30 * min(var(--k), 1.2));
    }
    .listen {
      min-height: calc(var(--u) * 92);
      font-size: calc(var(--u) * 34 * min(var(--k), 1.2));
    }
    .kept {
      padding: calc(var(--u) * 10) calc(var(--u) * 18);
      font-size: calc(var(--u) * 28 * min(var(--k), 1.1));
      line-height: 1.18;
    }
    .chip {
      font-size: calc(var(--u) * 28);
    }
    .paper {
      padding-block: calc(var(--u) * 20);
      font-size: calc(var(--u) * 44 * min(var(--k), 1.12));
    }
    :host([paper='late']) .paper {
      font-size: calc(var(--u) * 40);
    }
    .paper svg {
      width: calc(var(--u) * 48 * var(--k));
    }
    .remember {
      flex: none;
      gap: calc(var(--u) * 8);
      padding: calc(var(--u) * 14) calc(var(--u) * 28);
      font-size: calc(var(--u) * max(50, 36 * var(--k)));
    }
    .then {
      display: inline;
    }
    .no-paper {
      font-size: calc(var(--u) * 30 * min(var(--k), 1.2));
    }
    .next {
      gap: calc(var(--u) * 12);
    }
    .facts {
      display: grid;
      font-size: calc(var(--u) * 29 * var(--k));
    }
    .bring {
      gap: calc(var(--u) * 10);
      padding-top: calc(var(--u) * 16);
    }
    .bring h2 {
      font-size: calc(var(--u) * 31 * var(--k));
    }
    .bring ul {
      gap: calc(var(--u) * 6);
    }
    .bring li,
    .watch {
      font-size: calc(var(--u) * 29 * var(--k));
      line-height: 1.18;
    }
    /* What such a number takes from the width, the list gives in size. */
    :host([long]) .bring li {
      font-size: calc(var(--u) * 29 * min(var(--k), 1.2));
    }
    :host([help]) .bring li {
      font-size: calc(var(--u) * 29 * min(var(--k), 1.1));
    }
    .leave {
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.8fr);
      align-items: center;
    }
    .leave .plain-button {
      min-height: calc(var(--u) * 88);
      font-size: calc(var(--u) * 38 * var(--k));
    }
    .countdown {
      font-size: calc(var(--u) * 28);
      text-align: left;
      text-wrap: balance;
    }
  }
`;
