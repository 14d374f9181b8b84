import { css } from 'lit';

/** The masthead: its tools never move, whatever stands in the title. */
export const mastheadStyles = css`
  header {
    display: grid;
    grid-template: 'who' auto 'tools' auto 'title' auto / minmax(0, 1fr);
    padding: calc(var(--u) * 32) calc(var(--u) * 56) calc(var(--u) * 36);
    background: var(--brand-deep);
    box-shadow: inset 0 calc(-1 * var(--edge-block)) var(--edge);
    color: var(--on-deep);
  }
  .who {
    grid-area: who;
    display: flex;
    gap: calc(var(--u) * 20);
    align-items: baseline;
    min-width: 0;
    margin-bottom: calc(var(--u) * 24);
    line-height: 1.2;
    white-space: nowrap;
  }
  .agency {
    font-size: calc(var(--u) * 34);
    font-weight: 750;
  }
  .hall {
    color: var(--on-deep-soft);
    font-size: calc(var(--u) * 28);
  }
  .tools {
    grid-area: tools;
    display: flex;
    gap: calc(var(--u) * 26);
    align-self: start;
  }
  .tool {
    flex: 1 1 auto;
    gap: calc(var(--u) * 12);
    min-height: calc(var(--u) * 92);
    padding: calc(var(--u) * 6) calc(var(--u) * 10);
    border-color: var(--on-deep-soft);
    background: transparent;
    box-shadow: inset 0 0 0 var(--edge-more) var(--on-deep);
    color: var(--on-deep);
    font-size: calc(var(--u) * 30);
    white-space: nowrap;
  }
  .language {
    flex: none;
    width: calc(var(--u) * 214);
  }
  .tool svg {
    width: calc(var(--u) * 36);
  }
  .tool:active {
    background: var(--on-deep);
    color: var(--brand-deep);
  }
  .tool[aria-pressed='true'] {
    background: var(--on-deep);
    color: var(--brand-deep);
  }
  .title {
    grid-area: title;
    min-width: 0;
  }
  @media (orientation: landscape) {
    header {
      grid-template: 'who tools' auto 'title tools' 1fr / minmax(0, 1fr) auto;
      column-gap: calc(var(--u) * 24);
      padding: calc(var(--u) * 10) calc(var(--u) * 32);
    }
    .who {
      flex-flow: column;
      margin-bottom: 0;
    }
    .agency,
    .hall {
      font-size: calc(var(--u) * 28);
    }
    .tools {
      gap: calc(var(--u) * 24);
    }
    .language {
      width: calc(var(--u) * 158);
    }
    :host([titled]) .hall {
      display: none;
    }
    .tool {
      flex-direction: column;
      gap: calc(var(--u) * 4);
      min-height: calc(var(--u) * 92);
      font-size: calc(var(--u) * 28);
      line-height: 1.1;
    }
  }
  @container style(--compact: yes) {
    header {
      column-gap: calc(var(--u) * 20);
      padding: calc(var(--u) * 8) calc(var(--u) * 16);
    }
    .who {
      margin-bottom: calc(var(--u) * 4);
    }
    :host([titled]) .who {
      display: none;
    }
    .hall {
      display: none;
    }
    .title {
      align-self: center;
    }
    .tools {
      gap: calc(var(--u) * 26);
    }
    .tool,
    .language {
      flex: none;
      width: calc(var(--u) * 84);
      min-height: calc(var(--u) * 84);
    }
    .tool svg {
      width: calc(var(--u) * 46);
    }
    /* Pictures only; the words are there for those who listen. */
    .tool:not(.language) span {
      display: none;
    }
    .language {
      width: auto;
      padding-inline: calc(var(--u) * 12);
      font-size: calc(var(--u) * 28);
    }
    .language svg {
      display: none;
    }
  }
`;
