import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../words/phrase.ts';

/** The language of a page: Indonesian until switched. Keeps `<html lang>` true and draws its element again. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  current: Language;

  constructor(host: ReactiveControllerHost, initial: Language = 'id') {
    this.#host = host;
    this.current = initial;
    host.addController(this);
  }

  hostConnected(): void {
    this.use(this.current);
  }

  use(language: Language): void {
    this.current = language;
    showLanguage(language);
    this.#host.requestUpdate();
  }
}

/** Tells the browser and screen readers which language the page is in. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
}

/** The language one tap away from this one. */
export function otherLanguage(language: Language): Language {
  return language === 'id' ? 'en' : 'id';
}
