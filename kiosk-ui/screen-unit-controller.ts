import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepMeasure, keptMeasure } from './kept-measure.ts';
import { unitFor } from './screen-unit.ts';

/** Keeps the drawing's unit true to the window and to what was measured: `--u`, `--mm` (CSS pixels) and `--compact`. */
export class ScreenUnitController implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#draw);
    this.#draw();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#draw);
  }

  /** From now on the screen is known to have so many millimetres to the CSS pixel. */
  measured(mmPerPx: number): void {
    keepMeasure(mmPerPx);
    this.#draw();
  }

  readonly #draw = (): void => {
    const mmPerPx = keptMeasure();
    const { unit, compact } = unitFor({ width: innerWidth, height: innerHeight }, mmPerPx);
    const { style } = document.documentElement;
    set(style, '--u', mmPerPx === null ? null : `${unit}px`);
    set(style, '--mm', mmPerPx === null ? null : `${1 / mmPerPx}px`);
    set(style, '--compact', compact ? 'yes' : null);
  };
}

/** Unmeasured, the style sheet's own rules hold. */
function set(style: CSSStyleDeclaration, name: string, value: string | null): void {
  if (value === null) style.removeProperty(name);
  else style.setProperty(name, value);
}
