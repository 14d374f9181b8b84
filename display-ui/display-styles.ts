import { css } from 'lit';

/** What every element of the TV shares. Lengths are counted in `--u`, one part of a 1920 by 1080 drawing. */
export const displayStyles = css`
  :host {
    display: block;
    min-width: 0;
    min-height: 0;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  svg {
    display: block;
    flex: none;
  }
`;
