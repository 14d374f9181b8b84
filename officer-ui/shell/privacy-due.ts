import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { RequestsDue } from '../../contract/privacy.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PRIVACY_WORDS, requestsWait } from '../../words/officer-privacy.ts';
import { loadDue } from '../data/privacy.ts';
import { tell } from '../events.ts';
import { LookAgain } from '../look-again.ts';
import { mayDo } from '../menu.ts';
import { pathOf } from '../route.ts';

/** Hours count, not minutes: so often it is asked anew. */
const EACH_MS = 10 * 60_000;

/** A calm line for those who decide data requests, when one is due within a day or overdue. Nobody else is told. */
export class PrivacyDue extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    due: { state: true },
  };

  declare api: Api;
  declare session: Session;
  declare due: RequestsDue | undefined;
  constructor() {
    super();
    new LookAgain(this, EACH_MS, () => void this.look());
    this.due = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) void this.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { overdue = 0, soon = 0 } = this.due ?? {};
    if (overdue === 0 && soon === 0) return nothing;
    return html`<p class="note" role="status">
      ${requestsWait[this.language](overdue, soon)}
      <a
        class="button button-small"
        href=${pathOf({ page: 'privacy' })}
        @click=${(event: MouseEvent) => {
          event.preventDefault();
          tell(this, 'go', { page: 'privacy' });
        }}
        >${this.say(PRIVACY_WORDS.goTo)}</a
      >
    </p>`;
  }

  /** Looks whether something is due; what cannot be asked now is asked at the next turn. */
  async look(): Promise<void> {
    if (!mayDo('decide-data-request', this.session.user.roles)) return;
    const answer = await loadDue(this.api);
    if (answer.ok) this.due = answer.value;
  }
}
customElements.define('privacy-due', PrivacyDue);

declare global {
  interface HTMLElementTagNameMap {
    'privacy-due': PrivacyDue;
  }
}
