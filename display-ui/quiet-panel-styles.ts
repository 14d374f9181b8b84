import { css } from 'lit';

export const quietPanelStyles = css`
  div {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--u) * 24);
    height: 100%;
    padding: calc(var(--u) * 28) calc(var(--u) * 56);
    border-radius: calc(var(--u) * 28);
    background: var(--brand-pressed);
    text-align: center;
    text-wrap: balance;
  }
  .heading {
    font-size: calc(var(--u) * 108);
    font-weight: 780;
    letter-spacing: -0.02em;
    line-height: 1.12;
  }
  .detail {
    color: var(--on-brand-soft);
    font-size: calc(var(--u) * 52);
    line-height: 1.3;
  }
  .english {
    color: var(--on-brand-soft);
    font-size: calc(var(--u) * 40);
    line-height: 1.3;
  }
  svg {
    width: calc(var(--u) * 132);
    padding: calc(var(--u) * 28);
    border-radius: var(--radius-round);
    background: var(--brand);
    color: var(--call);
  }
  .less {
    font-size: calc(var(--u) * 80);
  }
  .less ~ .detail {
    font-size: calc(var(--u) * 46);
  }
  section {
    margin-top: calc(var(--u) * 4);
    padding-top: calc(var(--u) * 24);
    border-top: calc(var(--u) * 2) solid var(--on-brand-soft);
    text-align: left;
  }
  .intro {
    font-size: calc(var(--u) * 40);
    font-weight: 650;
    line-height: 1.3;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--u) * 10) calc(var(--u) * 36);
    padding-top: calc(var(--u) * 12);
    font-size: calc(var(--u) * 40);
    line-height: 1.2;
  }
  dt {
    color: var(--on-brand-soft);
  }
  dd {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  :host([slim]) div {
    gap: calc(var(--u) * 6);
    padding: calc(var(--u) * 22) calc(var(--u) * 40);
    border-radius: calc(var(--u) * 28);
    background: var(--brand-soft);
    color: var(--brand-deep);
  }
  :host([slim]) .heading {
    font-size: calc(var(--u) * 52);
    letter-spacing: -0.01em;
  }
  :host([slim]) .detail,
  :host([slim]) .english {
    color: inherit;
    font-size: calc(var(--u) * 40);
    line-height: 1.2;
  }
  :host([slim]) .english {
    font-size: calc(var(--u) * 34);
  }
`;
