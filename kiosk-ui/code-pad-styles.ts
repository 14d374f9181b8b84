import { css } from 'lit';

/** The signs of a code and the keys for them, after the styles of every step. */
export const codePadStyles = css`
  .typed {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--u) * 14);
  }
  .sign {
    display: grid;
    place-items: center;
    width: calc(var(--u) * 98);
    height: calc(var(--u) * 124);
    border-bottom: calc(var(--u) * 6) solid var(--edge);
    border-radius: calc(var(--u) * 12);
    background: var(--surface-raised);
    font-size: calc(var(--u) * 84);
    font-weight: 750;
    line-height: 1;
  }
  .sign.next {
    border-color: var(--brand);
    background: var(--brand-soft);
  }
  .dash {
    width: calc(var(--u) * 30);
    height: calc(var(--u) * 6);
    background: var(--text-soft);
  }
  .lead,
  .trouble {
    font-size: calc(var(--u) * 34 * min(var(--k), 1.25));
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }
  .lead {
    color: var(--text-soft);
  }
  .trouble {
    padding: calc(var(--u) * 16) calc(var(--u) * 24);
    outline: var(--edge-block) solid var(--edge);
    outline-offset: calc(-1 * var(--edge-block));
    border-radius: calc(var(--u) * 20);
    background: var(--warn-soft);
    color: var(--warn);
    font-weight: 650;
  }
  .keys {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    grid-auto-rows: minmax(calc(var(--u) * 84), calc(var(--u) * 172));
    gap: calc(var(--u) * 16);
    flex: 1;
    align-content: end;
  }
  .key {
    border: calc(var(--u) * 3) solid var(--brand);
    border-radius: calc(var(--u) * 20);
    background: var(--surface-raised);
    box-shadow: inset 0 0 0 var(--edge-more) var(--brand);
    color: var(--brand-ink);
    font-size: calc(var(--u) * 64);
    font-weight: 720;
    line-height: 1;
  }
  .key:active {
    background: var(--brand-soft);
  }
  .erase {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--u) * 12);
    grid-column: span 2;
    font-size: calc(var(--u) * 36 * min(var(--k), 1.2));
  }
  .erase svg {
    width: calc(var(--u) * 56);
  }
  .send:disabled {
    border-color: var(--edge);
    background: var(--surface);
    color: var(--text-soft);
    cursor: default;
  }
  @media (orientation: landscape) {
    :host {
      gap: calc(var(--u) * 14);
    }
    .typed {
      gap: calc(var(--u) * 10);
    }
    .sign {
      width: calc(var(--u) * 76);
      height: calc(var(--u) * 88);
      font-size: calc(var(--u) * 62);
    }
    .lead,
    .trouble {
      font-size: calc(var(--u) * 28 * min(var(--k), 1.15));
      line-height: 1.15;
    }
    .trouble {
      padding: calc(var(--u) * 8) calc(var(--u) * 24);
    }
    .keys {
      grid-template-columns: repeat(8, 1fr);
      grid-auto-rows: minmax(calc(var(--u) * 82), calc(var(--u) * 96));
      gap: calc(var(--u) * 12);
    }
    .key {
      font-size: calc(var(--u) * 48);
    }
    .erase {
      font-size: calc(var(--u) * 30);
    }
  }
  @container style(--compact: yes) {
    :host {
      gap: calc(var(--u) * 7);
      padding-block: calc(var(--u) * 6);
    }
    .sign {
      width: calc(var(--u) * 54);
      height: calc(var(--u) * 52);
      font-size: calc(var(--u) * 44);
    }
    .lead {
      display: none;
    }
    .keys {
      grid-auto-rows: calc(var(--u) * 80);
      gap: calc(var(--u) * 6);
    }
    .trouble {
      padding: 0 calc(var(--u) * 16);
      font-size: calc(var(--u) * 28);
      line-height: 1.1;
    }
  }
`;
