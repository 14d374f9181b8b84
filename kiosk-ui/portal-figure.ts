import { css, html, type TemplateResult } from 'lit';
import { KIOSK_READING } from '../words/kiosk-reading.ts';
import { type Language, say } from '../words/phrase.ts';
import { typedAddress } from '../words/typed-address.ts';

/** Where something can be done online: to be scanned, or typed. */
export function portalFigure(portal: string, language: Language): TemplateResult {
  void import('./qr-code.ts');
  const address = typedAddress(portal);
  return html`<figure>
    <span class="qr-place"><qr-code .text=${portal} .name=${address}></qr-code></span>
    <figcaption>
      <span class="scan">${say(KIOSK_READING.scan, language)}</span>
      <span class="address">${breakable(address)}</span>
    </figcaption>
  </figure>`;
}

/** An address breaks where its parts do; "go.id" is one, as people say it. */
function breakable(address: string): TemplateResult[] {
  return address.split(/(?<=[./])(?!id\b)/).map((part) => html`${part}<wbr />`);
}

/** The code is over 30 mm wide on the screens the drawing is made for; its place is kept until it is fetched. */
export const portalFigureStyles = css`
  figure {
    display: flex;
    align-items: center;
    gap: calc(var(--u) * 36);
    margin: 0;
  }
  .qr-place {
    flex: none;
    overflow: hidden;
    width: calc(var(--u) * 210);
    height: calc(var(--u) * 210);
    border-radius: calc(var(--u) * 16);
    background: #fff;
  }
  figcaption {
    display: grid;
    gap: calc(var(--u) * 10);
    min-width: 0;
    text-align: left;
  }
  .scan {
    color: var(--text-soft);
    font-size: calc(var(--u) * 32 * var(--k));
    line-height: 1.25;
  }
  .address {
    font-size: calc(var(--u) * 38 * min(var(--k), 1.15));
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  @media (orientation: landscape) {
    figure {
      gap: calc(var(--u) * 24);
    }
    .qr-place {
      width: calc(var(--u) * 170);
      height: calc(var(--u) * 170);
    }
    .scan {
      font-size: calc(var(--u) * 28 * min(var(--k), 1.15));
    }
    .address {
      font-size: calc(var(--u) * 30 * min(var(--k), 1.15));
    }
  }
  @container style(--compact: yes) {
    .qr-place {
      width: calc(var(--u) * 130);
      height: calc(var(--u) * 130);
    }
    .scan,
    .address {
      font-size: calc(var(--u) * 28);
    }
  }
`;
