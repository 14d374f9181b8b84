import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';

/** A box for a user name or a password: the browser's own keeper of passwords recognises it. */
export class PasswordBox extends LightElement {
  static override properties = {
    ...LightElement.properties,
    name: { reflect: true },
    kind: {},
    fill: {},
    mode: {},
    label: {},
    hint: {},
    error: {},
  };

  declare name: string;
  declare kind: 'text' | 'password';
  /** The `autocomplete` word. */
  declare fill: string;
  /** Which keys a touch screen shows: "numeric" for figures. */
  declare mode: string;
  declare label: string;
  declare hint: string;
  declare error: string;

  protected override render(): TemplateResult {
    const id = `access-${this.name}`;
    const described = [this.hint ? `${id}-hint` : '', this.error ? `${id}-error` : ''].join(' ').trim();
    return html`
      <label class="field-label" for=${id}>${this.label}</label>
      <input
        class="field-box"
        id=${id}
        name=${this.name}
        type=${this.kind}
        autocomplete=${this.fill}
        inputmode=${this.mode || nothing}
        autocapitalize="none"
        spellcheck="false"
        aria-invalid=${this.error ? 'true' : nothing}
        aria-describedby=${described || nothing}
      />
      ${this.hint ? html`<p class="field-hint" id=${`${id}-hint`}>${this.hint}</p>` : nothing}
      ${this.error ? html`<p class="field-error" id=${`${id}-error`}>${this.error}</p>` : nothing}
    `;
  }
}
customElements.define('password-box', PasswordBox);
