import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Device } from '../../contract/devices.ts';
import type { Printer } from '../../contract/printers.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { DEVICES_WORDS } from '../../words/officer-devices.ts';
import { AGENT_PRINTER_WORDS, registeredAs } from '../../words/officer-pairing.ts';
import { loadDevices } from '../data/devices.ts';
import { tell } from '../events.ts';
import { LookAgain } from '../look-again.ts';
import { pathOf } from '../route.ts';

const LOOK_EVERY_MS = 5_000;

/**
 * The paired agents of printers on other PCs, each with its printer or the way to register it.
 *
 * @fires printer-address an agent's address, to be registered as a printer
 */
export class AgentPrinters extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printers: { attribute: false },
    agents: { state: true },
  };

  declare api: Api;
  /** The registered printers, to tell which agents have theirs. */
  declare printers: readonly Printer[];
  declare agents: readonly Device[];

  constructor() {
    super();
    new LookAgain(this, LOOK_EVERY_MS, () => void this.load());
    this.printers = [];
    this.agents = [];
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    return html`<section class="card">
      <h2 class="card-title">${this.say(AGENT_PRINTER_WORDS.title)}</h2>
      <p class="soft">${this.say(AGENT_PRINTER_WORDS.lead)}</p>
      ${this.agents.length === 0 ? html`<p class="soft">${this.say(AGENT_PRINTER_WORDS.none)}</p>` : nothing}
      <ul class="rows">
        ${repeat(
          this.agents,
          ({ id }) => id,
          (agent) => html`<li class="device">${this.agent(agent)}</li>`,
        )}
      </ul>
      <p class="form-fill">
        <a class="button" href=${pathOf({ page: 'devices' })} @click=${(event: Event) => this.leave(event)}>
          ${this.say(AGENT_PRINTER_WORDS.toDevices)}
        </a>
      </p>
    </section>`;
  }

  private agent({ id, name, here }: Device): TemplateResult {
    const address = `agent://${id}`;
    const printer = this.printers.find((one) => one.address === address);
    return html`<b class="device-name">${name}</b>
      <span class=${here ? 'badge' : 'badge badge-bad'}>
        ${this.say(here ? DEVICES_WORDS.here : DEVICES_WORDS.away)}
      </span>
      ${
        printer === undefined
          ? html`<button class="button button-small" type="button" @click=${() => tell(this, 'printer-address', address)}>
              ${this.say(AGENT_PRINTER_WORDS.register)}
            </button>`
          : html`<span>${registeredAs[this.language](printer.name)}</span>`
      }`;
  }

  private leave(event: Event): void {
    event.preventDefault();
    tell(this, 'go', { page: 'devices' });
  }

  private async load(): Promise<void> {
    const devices = await loadDevices(this.api);
    if (devices.ok) this.agents = devices.value.filter(({ kind }) => kind === 'print-agent');
  }
}
customElements.define('agent-printers', AgentPrinters);
