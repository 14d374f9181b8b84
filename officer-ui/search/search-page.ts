import { html, nothing, type TemplateResult } from 'lit';
import type { BerkasSummary } from '../../contract/berkas.ts';
import type { QueueTicket } from '../../contract/queue.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { BERKAS_WORDS, resultCount } from '../../words/officer-berkas.ts';
import { joinBerkas, searchBerkas } from '../data/berkas.ts';
import { tell } from '../events.ts';
import './berkas-results.ts';

/** Finds a visit file again by the code of its tanda terima, by number, NIK, NPWP, phone or name. */
export class SearchPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    ticket: { attribute: false },
    results: { state: true },
    query: { state: true },
  };

  declare api: Api;
  /** The ticket at the desk, which a found berkas can be joined to. */
  declare ticket: QueueTicket | undefined;
  declare results: readonly BerkasSummary[] | undefined;
  /** What `results` answers. */
  declare query: string;

  constructor() {
    super();
    this.results = undefined;
    this.query = '';
  }

  protected override firstUpdated(): void {
    void this.search('');
  }

  protected override render(): TemplateResult {
    const { results, language } = this;
    return html`<h1 tabindex="-1">${this.say(BERKAS_WORDS.searchTitle)}</h1>
      <form class="card search" role="search" @submit=${(event: SubmitEvent) => this.submit(event)}>
        <label class="field-label" for="berkas-query">${this.say(BERKAS_WORDS.searchLabel)}</label>
        <span class="search-line">
          <input
            class="field-box"
            id="berkas-query"
            autofocus
            name="query"
            type="text"
            maxlength="100"
            autocomplete="off"
            spellcheck="false"
          />
          <button class="button button-main">${this.say(BERKAS_WORDS.search)}</button>
        </span>
      </form>
      <section class="card" aria-labelledby="results-title">
        <h2 class="card-title" id="results-title">
          ${this.say(this.query === '' ? BERKAS_WORDS.newest : BERKAS_WORDS.found)}
          <span class="soft" role="status">${results ? resultCount[language](results.length) : nothing}</span>
        </h2>
        ${
          results?.length === 0
            ? html`<p class="soft">${this.say(BERKAS_WORDS.nothingFound)}</p>`
            : html`<berkas-results
                .language=${language}
                .results=${results ?? []}
                .ticket=${this.ticket}
                @berkas-join=${({ detail }: HTMLElementEventMap['berkas-join']) => void this.join(detail)}
              ></berkas-results>`
        }
      </section>`;
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    // What is scanned next takes the place of what was.
    form.querySelector('input')?.select();
    void this.search(String(data.get('query') ?? '').trim());
  }

  private async search(query: string): Promise<void> {
    const answer = await searchBerkas(this.api, query);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.query = query;
    this.results = answer.value.results;
  }

  private async join(berkas: string): Promise<void> {
    if (!this.ticket) return;
    const answer = await joinBerkas(this.api, berkas, this.ticket.id);
    if (answer.ok) tell(this, 'go', { page: 'berkas', id: berkas });
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('search-page', SearchPage);
