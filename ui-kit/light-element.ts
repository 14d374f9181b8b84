import { LitElement } from 'lit';
import { type Language, type Phrase, say } from '../words/phrase.ts';

/**
 * An element whose markup stands in the page itself. Labels, error links, print rules and assistive
 * technology cross element borders freely, which a shadow root would forbid.
 */
export class LightElement extends LitElement {
  static override properties = { language: {} };

  /** The language of every word this element shows. */
  declare language: Language;

  constructor() {
    super();
    this.language = 'id';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The phrase in the element's language. */
  protected say(phrase: Phrase): string {
    return say(phrase, this.language);
  }
}
