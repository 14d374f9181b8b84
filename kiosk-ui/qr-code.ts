import { css, LitElement } from 'lit';
import { encode } from 'uqr';
import { qrPicture } from '../ui-kit/qr-picture.ts';

/** An address to be scanned from the screen. It is as large as its place makes it, and fetched only where one is shown. */
export class QrCode extends LitElement {
  static override properties = { text: { attribute: false }, name: { attribute: false } };
  declare text: string;
  /** What it leads to, for those who do not see it. */
  declare name: string;

  static override styles = css`
    :host,
    svg {
      display: block;
      width: 100%;
    }
  `;

  override render() {
    // Large modules do more for an old camera than much spare: a seventh of the code may be lost to glare and fingers.
    const { data } = encode(this.text, { ecc: 'M', border: 0 });
    const rows = data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''));
    return qrPicture(rows, this.name);
  }
}

customElements.define('qr-code', QrCode);

declare global {
  interface HTMLElementTagNameMap {
    'qr-code': QrCode;
  }
}
