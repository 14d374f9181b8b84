import { css, unsafeCSS } from 'lit';
import { NUMBER_SPACING } from './text-room.ts';

/**
 * Everything is counted from the room there is (`cqw`, `cqh`) and the width of the texts in em (`--number`, `--line`,
 * `--broken`, set by the element), so that it is as large as it can be and never cut. The digits are 0.727 em high.
 */
export const currentCallStyles = css`
  :host {
    container-type: size;
    border-radius: calc(var(--u) * 28);
    overflow: hidden;
  }
  article {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100%;
    background: var(--surface-raised);
    color: var(--text);
    text-align: center;
  }
  .label {
    grid-row: 1;
    padding-top: calc(var(--u) * 24);
    color: var(--text-soft);
    font-size: calc(var(--u) * 48);
    font-weight: 600;
    line-height: 1.15;
  }
  .english {
    display: block;
    font-size: calc(var(--u) * 40);
    font-weight: 500;
    line-height: 1.2;
  }
  .label .english {
    display: inline;
    margin-left: 0.7em;
    font-size: calc(var(--u) * 40);
  }
  .place {
    grid-row: 2;
    container-type: size;
    display: grid;
    place-items: center;
    min-height: 0;
  }
  .number {
    font-size: min(120cqh, 95cqw / var(--number));
    font-weight: 800;
    letter-spacing: ${unsafeCSS(NUMBER_SPACING)}em;
    font-family: var(--numerals);
    line-height: 0.76;
    white-space: nowrap;
  }
  .band {
    grid-row: 3;
    padding: calc(var(--u) * 18) calc(var(--u) * 28);
    background: var(--brand-soft);
    color: var(--brand-deep);
    line-height: 1.12;
  }
  .band.called {
    background: var(--call);
    color: var(--on-call);
  }
  .where {
    font-size: min(116 * var(--u), 94cqw / var(--broken));
    font-weight: 800;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  /* In a low place: two numbers, pages below this one, or a picture set large. */
  :host([low]) .label {
    display: none;
  }
  :host([low]) .band {
    padding-block: calc(var(--u) * 6);
  }
  :host([low]) .where {
    font-size: min(116 * var(--u), 23cqh, 94cqw / var(--line));
    white-space: nowrap;
  }
  :host([low='half']) .where {
    font-size: min(116 * var(--u), 17cqh, 94cqw / var(--line));
  }
  :host([low]) .english {
    font-size: calc(var(--u) * 28);
  }
  :host([flashing]) article {
    animation: flash 1s step-end var(--flashes, 5);
  }
  @keyframes flash {
    0% {
      background: var(--call);
    }
    50% {
      background: var(--surface-raised);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host([flashing]) article {
      animation: none;
      box-shadow: inset 0 0 0 calc(var(--u) * 12) var(--call);
    }
  }
`;
