import { css, html, nothing, type TemplateResult } from 'lit';
import type { IssuedTicket } from '../contract/queue.ts';
import { icon } from '../ui-kit/icons.ts';
import { KIOSK_PHOTO, KIOSK_PHOTO_WIFI } from '../words/kiosk.ts';
import { type Language, say } from '../words/phrase.ts';

/** In place of a paper: a photo of the screen, what the paper would have let a phone do, and hearing the number again. */
export function photoOfNumber(
  { follow }: IssuedTicket,
  language: Language,
  listen: TemplateResult | typeof nothing,
): TemplateResult {
  const take = html`<b>${say(KIOSK_PHOTO.take, language)}</b>`;
  if (follow === undefined) {
    return html`<div class="instead"><p class="photo">${icon('camera')}${take}</p>${listen}</div>`;
  }
  void import('./qr-code.ts');
  const { url, wifi } = follow;
  const network = wifi === undefined ? nothing : KIOSK_PHOTO_WIFI[language](wifi);
  return html`<div class="instead">
    <span class="qr-place"><qr-code .text=${url} .name=${say(KIOSK_PHOTO.code, language)}></qr-code></span>
    <p class="photo">${take} ${say(KIOSK_PHOTO.scan, language)} ${network}</p>
    ${listen}
  </div>`;
}

/** The code alone is over 30 mm wide on the screens the drawing is made for. Comes last of the styles of the number. */
export const photoStyles = css`
  .instead {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--u) * 12) calc(var(--u) * 28);
    align-items: center;
  }
  .photo {
    font-size: calc(var(--u) * 30);
    line-height: 1.2;
  }
  .photo svg {
    float: left;
    width: calc(var(--u) * 52);
    margin-right: calc(var(--u) * 18);
    color: var(--brand);
  }
  .photo b {
    font-size: calc(var(--u) * 40 * min(var(--k), 1.15));
    font-weight: 750;
  }
  .instead .listen {
    padding-inline: calc(var(--u) * 24);
    font-size: calc(var(--u) * 44 * min(var(--k), 1.1));
  }
  .qr-place {
    grid-row: 1 / 3;
    overflow: hidden;
    width: calc(var(--u) * 206);
    height: calc(var(--u) * 206);
    border-radius: calc(var(--u) * 12);
    background: #fff;
  }
  :host([scan]) .instead {
    grid-template-columns: auto minmax(0, 1fr);
  }
  :host([scan]) {
    gap: calc(var(--u) * 28);
  }
  :host([scan]) .next {
    gap: calc(var(--u) * 16);
  }
  /* In large text the number speaks for itself. */
  :host([scan]) .heading {
    display: var(--cramped, block);
  }
  @media (orientation: landscape) {
    :host([paper='missing']) .service {
      padding-bottom: calc(var(--u) * 10);
    }
    :host([paper='missing']) .replaces {
      padding-bottom: calc(var(--u) * 10);
      line-height: 1.12;
    }
    .instead {
      gap: calc(var(--u) * 6) calc(var(--u) * 16);
    }
    :host(:not([scan])) .instead {
      grid-template-columns: minmax(0, 1fr);
    }
    .photo {
      font-size: calc(var(--u) * 28);
      line-height: 1.12;
    }
    .photo svg {
      width: calc(var(--u) * 44);
      margin-right: calc(var(--u) * 12);
    }
    .photo b {
      font-size: calc(var(--u) * 30 * min(var(--k), 1.1));
    }
    .instead .listen {
      min-height: calc(var(--u) * 82);
      padding-inline: calc(var(--u) * 12);
      font-size: calc(var(--u) * 30);
    }
    .instead .listen svg {
      width: calc(var(--u) * 40);
    }
    :host([scan]) {
      gap: calc(var(--u) * 32);
    }
    :host([scan]) .next {
      gap: calc(var(--u) * 12);
    }
    .qr-place {
      width: calc(var(--u) * 156);
      height: calc(var(--u) * 156);
    }
  }
  @container style(--compact: yes) {
    :host([paper='missing']) .replaces {
      padding-bottom: 0;
    }
    .instead {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--u) * 8) calc(var(--u) * 12);
    }
    .qr-place {
      grid-row: 1;
      width: calc(var(--u) * 130);
      height: calc(var(--u) * 130);
    }
    .photo,
    .photo b {
      font-size: calc(var(--u) * 28);
      line-height: 1.05;
    }
    .instead .listen {
      grid-column: 1 / -1;
      font-size: calc(var(--u) * 28);
    }
    :host([scan]) .next {
      gap: calc(var(--u) * 6);
    }
    /* Somebody comes: there is nothing to be photographed for. */
    :host([help]) .photo,
    :host([help]) .qr-place {
      display: none;
    }
  }
`;
