import { css } from 'lit';

/** What the screens after the first share: large things to touch, and one quiet row at the foot that leads back. */
export const stepStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: calc(var(--u) * 32);
    padding: calc(var(--u) * 44) calc(var(--u) * 56);
    min-height: 0;
  }
  service-list,
  .large-list {
    flex: 1;
    max-height: calc(var(--u) * 1000);
  }
  .large-list {
    display: grid;
    grid-auto-rows: minmax(calc(var(--u) * 172), 1fr);
    gap: calc(var(--u) * 26);
  }
  .large {
    display: flex;
    align-items: center;
    gap: calc(var(--u) * 36);
    padding: calc(var(--u) * 20) calc(var(--u) * 40);
    border: calc(var(--u) * 3) solid var(--brand);
    border-radius: calc(var(--u) * 28);
    background: var(--surface-raised);
    box-shadow:
      inset 0 0 0 var(--edge-more) var(--brand),
      var(--shadow-raised);
    font-size: calc(var(--u) * 54 * var(--k-name));
    font-weight: 720;
    letter-spacing: -0.015em;
    line-height: 1.12;
    text-align: left;
  }
  .large:active {
    background: var(--brand-soft);
  }
  .large svg {
    width: calc(var(--u) * 84);
    color: var(--brand);
  }
  .foot {
    display: flex;
    flex-wrap: wrap-reverse;
    gap: calc(var(--u) * 24);
    margin-top: auto;
  }
  .foot .plain-button {
    min-height: calc(var(--u) * 112);
    font-size: calc(var(--u) * 36 * var(--k));
  }
  .foot .wide {
    flex: 1 1 calc(var(--u) * 520);
  }
  @media (orientation: landscape) {
    .large {
      font-size: calc(var(--u) * 47 * var(--k-name));
    }
    :host {
      gap: calc(var(--u) * 20);
      padding: calc(var(--u) * 20) calc(var(--u) * 32);
    }
    .foot .plain-button {
      min-height: calc(var(--u) * 88);
      font-size: calc(var(--u) * 31 * min(var(--k), 1.2));
    }
  }
  @container style(--compact: yes) {
    :host {
      --waiting: none;
      gap: calc(var(--u) * 26);
      padding: calc(var(--u) * 12) calc(var(--u) * 16);
    }
    .large-list {
      grid-auto-rows: minmax(calc(var(--u) * 106), 1fr);
    }
    .large {
      gap: calc(var(--u) * 12);
      font-size: calc(var(--u) * 36 * min(var(--k-name), 1.1));
    }
    .large svg {
      width: calc(var(--u) * 60);
    }
    .foot {
      flex-wrap: nowrap;
      gap: calc(var(--u) * 26);
    }
    .foot .plain-button {
      min-height: calc(var(--u) * 81);
      padding-inline: calc(var(--u) * 20);
      font-size: calc(var(--u) * 30 * min(var(--k), 1.15));
    }
    .foot .wide {
      flex: 1;
    }
  }
`;
