import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../words/phrase.ts';
import { keptMeasure } from './kept-measure.ts';
import type { ScreenUnitController } from './screen-unit-controller.ts';

/** Whoever asked for it has gone by then, and people want numbers. */
const OPEN_MS = 180_000;
/** What a browser takes a pixel for (CSS: 96 to the inch), until somebody measures. */
const ASSUMED_MM = 25.4 / 96;

/** Puts the page with the ruler in the place of the kiosk's own when it was asked for and nobody is there. */
export class Measuring implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #unit: ScreenUnitController;
  readonly #isFree: () => boolean;
  #isAsked = new URLSearchParams(location.search).has('ukur');
  #until: number | null = null;

  constructor(host: ReactiveControllerHost, unit: ScreenUnitController, isFree: () => boolean) {
    this.#host = host;
    this.#unit = unit;
    this.#isFree = isFree;
    host.addController(this);
  }

  /** The administrator pressed "Ukur layar". */
  ask(): void {
    this.#isAsked = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const now = performance.now();
    if (this.#until !== null && now >= this.#until) this.#until = null;
    if (!this.#isAsked || !this.#isFree()) return;
    this.#isAsked = false;
    this.#until = now + OPEN_MS;
    // Few see it: it is fetched when it is asked for.
    void import('./measure-screen.ts');
  }

  /** The page with the ruler; null while it is not open. */
  screen(language: Language): TemplateResult | null {
    if (this.#until === null) return null;
    return html`<measure-screen
      .mmPerPx=${keptMeasure() ?? ASSUMED_MM}
      .language=${language}
      @screen-measured=${({ mmPerPx }: HTMLElementEventMap['screen-measured']) => this.#ended(mmPerPx)}
    ></measure-screen>`;
  }

  #ended(mmPerPx: number | null): void {
    this.#until = null;
    // Loaded anew, the page is the kiosk's again.
    if (location.search !== '') history.replaceState(null, '', location.pathname);
    if (mmPerPx !== null) this.#unit.measured(mmPerPx);
    this.#host.requestUpdate();
  }
}
