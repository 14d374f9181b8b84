import { css } from 'lit';

/** A number without paper, and one whose paper came late. Comes after the upright styles, before those that lie. */
export const issuedTicketPaper = css`
  .remember {
    background: var(--call);
    color: var(--on-call);
    font-weight: 750;
    line-height: 1.2;
    display: grid;
    align-content: center;
    gap: calc(var(--u) * 20);
    flex: 1;
    padding: calc(var(--u) * 32) calc(var(--u) * 22);
    /* As large as each sentence has its line; larger would break them and push away what is below. */
    font-size: calc(var(--u) * 68);
  }
  .unbroken {
    white-space: nowrap;
  }
  .then {
    display: block;
    text-wrap: balance;
  }
  .no-paper {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--u) * 16);
    font-size: calc(var(--u) * 40 * var(--k));
  }
  .no-paper svg {
    width: calc(var(--u) * 52 * var(--k));
  }
  .listen {
    min-height: calc(var(--u) * 112);
    font-size: calc(var(--u) * 44 * min(var(--k), 1.2));
  }
  .listen svg {
    width: calc(var(--u) * 56);
  }
  /* Without paper there is room for who comes, and for nothing else about the waiting. */
  :host([help][paper='missing']) .facts li:not(.fetched, .called) {
    display: none;
  }
  :host([paper='late']) .paper {
    background: var(--good-soft);
    color: var(--good);
    font-size: calc(var(--u) * 52 * min(var(--k), 1.12));
  }
  :host([paper='late']) .paper svg {
    width: calc(var(--u) * 60);
  }
`;
