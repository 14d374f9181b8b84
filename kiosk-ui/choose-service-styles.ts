import { css } from 'lit';

/** Upright everything stands below one another; lying, what is to be read stands in the row of what few need. */
export const chooseServiceStyles = css`
  :host {
    display: grid;
    grid-template:
      'band' auto
      'row' auto
      'list' minmax(0, 1fr)
      'foot' auto
      'faces' auto
      / minmax(0, 1fr);
    padding: calc(var(--u) * 28) calc(var(--u) * 56);
    min-height: 0;
  }
  .band {
    grid-area: band;
    display: flex;
    align-items: center;
    gap: calc(var(--u) * 16);
    margin-bottom: calc(var(--u) * 26);
    padding: calc(var(--u) * 16) calc(var(--u) * 28);
    outline: var(--edge-block) solid var(--edge);
    outline-offset: calc(-1 * var(--edge-block));
    border-radius: calc(var(--u) * 20);
    background: var(--warn-soft);
    color: var(--warn);
    font-size: calc(var(--u) * 32 * var(--k));
    font-weight: 650;
    line-height: 1.25;
  }
  .band svg {
    width: calc(var(--u) * 44);
  }
  /* With a line to be read first, large text takes its room from the small print of the row. */
  .band ~ secondary-row {
    --tile-detail: var(--cramped, block);
    --tile-align: var(--cramped-align, start);
  }
  secondary-row {
    grid-area: row;
  }
  service-list {
    grid-area: list;
    margin-top: calc(var(--u) * 26);
  }
  .foot {
    grid-area: foot;
    display: grid;
    gap: calc(var(--u) * 12);
    margin-top: calc(var(--u) * 26);
  }
  .reading {
    font-size: calc(var(--u) * 32 * min(var(--k), 1.25));
  }
  .privacy {
    display: var(--cramped, block);
    color: var(--text-soft);
    font-size: calc(var(--u) * 30 * var(--k));
    line-height: 1.25;
    text-align: center;
  }
  ::slotted([slot='faces']) {
    display: block;
    grid-area: faces;
    margin-top: calc(var(--u) * 26);
  }
  @media (orientation: landscape) {
    :host {
      grid-template:
        'band band' auto
        'row foot' auto
        'list list' minmax(0, 1fr)
        'faces faces' auto
        / minmax(0, 2.8fr) minmax(0, 1fr);
      column-gap: calc(var(--u) * 24);
      padding: calc(var(--u) * 14) calc(var(--u) * 32);
    }
    .band {
      margin-bottom: calc(var(--u) * 14);
      padding: calc(var(--u) * 3) calc(var(--u) * 22);
      font-size: calc(var(--u) * 28 * min(var(--k), 1.15));
      line-height: 1.15;
    }
    .band svg {
      width: calc(var(--u) * 36);
    }
    .band ~ secondary-row,
    :host([asks]) secondary-row {
      --tile-detail: none;
      --tile-align: center;
    }
    .band ~ service-list {
      --service-detail: var(--spare, inline);
    }
    /* That nobody waits need not be said where it is what lets the faces come. */
    :host([asks]) service-list {
      --spare: none;
    }
    .band ~ .foot .reading svg,
    :host([asks]) .reading svg {
      display: none;
    }
    service-list {
      margin-top: calc(var(--u) * 24);
    }
    .foot {
      margin-top: 0;
    }
    .reading {
      align-content: start;
      gap: calc(var(--u) * 12);
      padding-inline: calc(var(--u) * 10);
      font-size: max(28px, var(--u) * 28 * min(var(--k), 1.2));
      text-align: left;
      text-wrap: balance;
    }
    .privacy {
      display: none;
    }
    /* A line to be read first and faces would leave the services too low. */
    .band ~ [name='faces'] {
      display: none;
    }
    ::slotted([slot='faces']) {
      /* Whoever asked for large text has begun to choose. */
      display: var(--spare, block);
      margin-top: calc(var(--u) * 16);
    }
  }
  @container style(--compact: yes) {
    :host {
      column-gap: calc(var(--u) * 26);
      padding: calc(var(--u) * 12) calc(var(--u) * 16);
    }
    .band {
      margin-bottom: calc(var(--u) * 12);
      padding: calc(var(--u) * 2) calc(var(--u) * 16);
      font-size: calc(var(--u) * 28);
      line-height: 1.15;
    }
    .foot,
    service-list {
      margin-top: calc(var(--u) * 26);
    }
    /* No room is left for them. */
    [name='faces'] {
      display: none;
    }
    .band ~ service-list {
      --waiting: none;
      --k-name: 1;
    }
    .reading {
      gap: calc(var(--u) * 10);
      padding-inline: calc(var(--u) * 10);
      font-size: calc(var(--u) * 28);
      letter-spacing: -0.01em;
      line-height: 1.1;
    }
    .privacy {
      display: none;
    }
  }
  @container style(--compact: yes) {
    @media (orientation: landscape) {
      :host {
        grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
      }
      .foot {
        margin-top: 0;
      }
      .reading svg {
        display: none;
      }
    }
  }
`;
