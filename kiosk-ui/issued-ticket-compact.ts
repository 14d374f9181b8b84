import { css } from 'lit';

/** A small screen: the number, where the paper is, and who is ahead; what to have ready stands on the paper. */
export const issuedTicketCompact = css`
  @container style(--compact: yes) {
    :host,
    :host([long]),
    :host([paper='missing']) {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
      gap: calc(var(--u) * 20);
      padding: calc(var(--u) * 12) calc(var(--u) * 16);
    }
    h1 {
      padding-top: calc(var(--u) * 6);
    }
    .heading {
      font-size: calc(var(--u) * 30 * min(var(--k), 1.1));
    }
    .number {
      font-size: calc(var(--u) * 132);
    }
    :host([long]) .number {
      font-size: calc(var(--u) * 108);
    }
    :host([long]) .heading {
      display: none;
    }
    .service {
      padding-bottom: calc(var(--u) * 10);
      font-size: calc(var(--u) * 32 * min(var(--k), 1.15));
    }
    .replace,
    .listen {
      min-height: calc(var(--u) * 80);
      margin-bottom: calc(var(--u) * 10);
      padding-inline: calc(var(--u) * 12);
      font-size: calc(var(--u) * 28 * min(var(--k), 1.05));
    }
    .next .replace,
    .listen {
      margin-bottom: 0;
    }
    .paper,
    :host([paper='late']) .paper {
      padding: calc(var(--u) * 10);
      font-size: calc(var(--u) * 34);
    }
    .paper svg {
      width: calc(var(--u) * 44);
    }
    .remember {
      gap: 0;
      padding: calc(var(--u) * 8);
      font-size: calc(var(--u) * 36);
    }
    .no-paper {
      font-size: calc(var(--u) * 30);
    }
    .facts,
    .kept {
      font-size: calc(var(--u) * 29 * min(var(--k), 1.2));
    }
    :host([paper='missing']) .facts li:not(.called, .fetched),
    :host([paper='missing']) .next .replace {
      display: none;
    }
    .next {
      gap: calc(var(--u) * 8);
    }
    .bring {
      display: none;
    }
    .leave {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--u) * 6);
    }
    .leave .plain-button {
      min-height: calc(var(--u) * 81);
      font-size: calc(var(--u) * 38);
    }
    .countdown {
      font-size: calc(var(--u) * 28);
      text-align: center;
    }
    :host([long][paper='missing']) .number {
      font-size: calc(var(--u) * 106);
      line-height: 0.95;
    }
    :host([long][paper='missing']) .service {
      padding-bottom: 0;
      font-size: calc(var(--u) * 29);
    }
  }
`;
