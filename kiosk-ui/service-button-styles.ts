import { css } from 'lit';

/** One large target. What is read from afar stands in the middle of its height, whatever there is of it. */
export const serviceButtonStyles = css`
  button {
    display: grid;
    grid-template:
      'letter . . go' 1fr
      'letter words words go' auto
      'letter waiting estimate go' auto
      'letter . . go' 1fr
      / auto auto minmax(0, 1fr) auto;
    width: 100%;
    height: 100%;
    min-height: calc(var(--u) * 172);
    padding: 0;
    overflow: hidden;
    border: calc(var(--u) * 3) solid var(--brand);
    border-radius: calc(var(--u) * 28);
    background: var(--surface-raised);
    box-shadow:
      inset 0 0 0 var(--edge-more) var(--brand),
      var(--shadow-raised);
    text-align: left;
  }
  button:active:not(:disabled) {
    background: var(--brand-soft);
  }
  .letter {
    grid-area: letter;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(var(--u) * 12);
    min-width: calc(var(--u) * 168);
    background: var(--brand);
    color: var(--on-brand);
    font-size: calc(var(--u) * 84);
    font-weight: 800;
    line-height: 1;
  }
  .letter svg {
    width: calc(var(--u) * 64);
  }
  .words {
    grid-area: words;
    display: grid;
    gap: calc(var(--u) * 6);
    padding: calc(var(--u) * 10) calc(var(--u) * 32) 0;
    text-wrap: balance;
  }
  .name {
    font-size: calc(var(--u) * 48 * var(--k-name));
    font-weight: 720;
    letter-spacing: -0.015em;
    line-height: 1.12;
  }
  .detail {
    display: var(--service-detail, inline);
  }
  .detail,
  .waiting,
  .estimate {
    font-size: calc(var(--u) * 31 * var(--k));
    line-height: 1.2;
  }
  .waiting,
  .estimate {
    display: flex;
    align-items: center;
    gap: calc(var(--u) * 12);
    padding: calc(var(--u) * 10) 0 calc(var(--u) * 12) calc(var(--u) * 32);
  }
  .waiting {
    grid-area: waiting;
    display: var(--spare, flex);
    color: var(--text-soft);
  }
  .waiting svg,
  .estimate svg {
    width: calc(var(--u) * 34 * var(--k));
  }
  .waiting.closed {
    grid-column-end: span 2;
    display: flex;
    font-size: calc(var(--u) * 31 * min(var(--k), 1.2));
  }
  .estimate {
    grid-area: estimate;
    font-weight: 600;
  }
  .estimate svg {
    color: var(--brand);
  }
  .go {
    grid-area: go;
    align-self: center;
    width: calc(var(--u) * 52);
    margin-right: calc(var(--u) * 24);
    color: var(--brand);
  }
  button:disabled {
    border-color: var(--edge);
    background: var(--surface);
    color: var(--text-soft);
    box-shadow: none;
    cursor: default;
  }
  button:disabled .letter {
    background: var(--text-soft);
  }
  /* Large text, and a screen that lies, need the width for the name: how long stands under the letter. */
  @container style(--narrow: yes) {
    .letter {
      flex-direction: row;
      padding-inline: calc(var(--u) * 10);
    }
    button:has(.estimate) .letter {
      padding-bottom: calc(var(--u) * 72);
    }
    .words {
      grid-column-end: go;
    }
    .waiting {
      grid-column-end: go;
    }
    .estimate {
      grid-area: letter;
      place-self: end center;
      padding: 0 calc(var(--u) * 8) calc(var(--u) * 14);
      color: var(--on-brand);
      font-size: calc(var(--u) * 31);
      line-height: 1.1;
      text-align: center;
    }
    .range {
      width: min-content;
    }
    .estimate svg,
    .go {
      display: none;
    }
  }
  @media (orientation: landscape) {
    .letter {
      gap: calc(var(--u) * 8);
      min-width: calc(var(--u) * 124);
      font-size: calc(var(--u) * 60);
    }
    .letter svg {
      width: calc(var(--u) * 46);
    }
    .words {
      gap: calc(var(--u) * 2);
      padding: calc(var(--u) * 4) calc(var(--u) * 14) calc(var(--u) * 5);
    }
    .name {
      font-size: calc(var(--u) * 47 * var(--k-name));
      line-height: 1.06;
    }
    .detail,
    .waiting {
      font-size: calc(max(28px, var(--u) * 29) * var(--k));
      line-height: 1.15;
    }
    .waiting {
      padding: 0 calc(var(--u) * 14) calc(var(--u) * 8);
    }
    .estimate {
      font-size: calc(var(--u) * 28);
    }
    .waiting.closed {
      padding-block: calc(var(--u) * 2) calc(var(--u) * 4);
      font-size: calc(var(--u) * 28);
      line-height: 1.1;
    }
    button:disabled .name {
      font-size: calc(var(--u) * 47);
    }
    button:disabled .detail,
    .opens {
      display: none;
    }
  }
  @container style(--compact: yes) {
    button {
      min-height: calc(var(--u) * 106);
    }
    .letter {
      flex-direction: column;
      gap: calc(var(--u) * 2);
      min-width: calc(var(--u) * 78);
      padding: calc(var(--u) * 4);
      font-size: calc(var(--u) * 50);
    }
    button:has(.estimate) .letter {
      padding-bottom: calc(var(--u) * 4);
    }
    .letter svg {
      width: calc(var(--u) * 40);
    }
    .name {
      font-size: calc(var(--u) * 40 * min(var(--k-name), 1.2));
      line-height: 1.08;
    }
    button:disabled .name {
      font-size: calc(var(--u) * 28);
      letter-spacing: -0.03em;
      white-space: nowrap;
    }
    .detail,
    .estimate,
    .go,
    .opens {
      display: none;
    }
    .waiting {
      display: var(--waiting, var(--cramped, flex));
      padding-bottom: calc(var(--u) * 3);
      font-size: calc(var(--u) * 28);
      white-space: nowrap;
    }
    .waiting svg {
      width: calc(var(--u) * 32);
    }
    .waiting.closed {
      display: flex;
      font-size: calc(var(--u) * 28);
      white-space: normal;
    }
  }
`;
