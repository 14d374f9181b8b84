import { html, LitElement, nothing } from 'lit';
import { icon } from '../ui-kit/icons.ts';
import { hallName } from '../ui-kit/office-name.ts';
import { CONNECTION, DATA_AS_OF } from '../words/connection.ts';
import { type BoardView, boardView } from './board-view.ts';
import { connectionNotice } from './connection-notice.ts';
import { displayAppStyles } from './display-app-styles.ts';
import { DisplaySession } from './display-session.ts';
import { displayStyles } from './display-styles.ts';
import { quietWords } from './quiet-words.ts';
import './current-call.ts';
import './quiet-panel.ts';
import './recent-calls.ts';
import './ticker-line.ts';
import './waiting-counts.ts';

/** The whole TV: whose hall it is and what time, the call, the last calls, who waits, the running line. */
export class DisplayApp extends LitElement {
  readonly #session = new DisplaySession(this);

  static override styles = [displayStyles, displayAppStyles];

  override render() {
    const session = this.#session;
    const board = session.board?.board ?? null;
    const view = board === null ? null : boardView(board);
    const notice = connectionNotice(session.silentFor());
    return html`
      <header>
        <div>
          <h1>${session.screen?.office.agency}</h1>
          <p class="hall">${session.screen ? hallName(session.screen.office) : nothing}</p>
        </div>
        <div class="when">
          ${
            notice === 'word'
              ? html`<p class="word">${icon('offline')}${CONNECTION.reconnecting.id}</p>`
              : html`<p class="date">${session.clock.date('id')}</p>`
          }
          <p class="clock">${session.clock.time()}</p>
        </div>
      </header>
      <main class=${(view?.current.length ?? 0) > 1 ? 'several' : ''}>
        <div class="current" aria-live="assertive">${this.#current(view)}</div>
        <recent-calls .calls=${view?.recent ?? []}></recent-calls>
        ${view === null ? nothing : html`<waiting-counts .waiting=${view.waiting}></waiting-counts>`}
      </main>
      <footer>${notice === 'bar' ? this.#bar() : this.#ticker()}</footer>
    `;
  }

  #current(view: BoardView | null) {
    if (view === null || view.current.length === 0) {
      const board = this.#session.board?.board ?? null;
      const words = quietWords(board, view?.begun ?? false, this.#session.clock.at());
      return html`<quiet-panel .heading=${words.heading} .detail=${words.detail}></quiet-panel>`;
    }
    return view.current.map(
      (call, place) => html`<current-call
        .call=${call}
        .half=${view.current.length > 1}
        .flashing=${place === 0 && call.state === 'called' && this.#session.flashing}
      ></current-call>`,
    );
  }

  #bar() {
    return html`<p class="bar" role="status">${icon('offline')}${DATA_AS_OF.id(this.#session.asOf())}</p>`;
  }

  #ticker() {
    const lines = this.#session.screen?.ticker ?? [];
    return html`<ticker-line
      .lines=${this.#lines(lines.map((line) => line.id))}
      .paused=${this.#session.flashing}
    ></ticker-line>`;
  }

  /** The same array while the words are the same, so that the line does not start anew. */
  #lines(lines: readonly string[]): readonly string[] {
    if (lines.join('\n') !== this.#ticking.join('\n')) this.#ticking = lines;
    return this.#ticking;
  }
  #ticking: readonly string[] = [];
}

customElements.define('display-app', DisplayApp);

declare global {
  interface HTMLElementTagNameMap {
    'display-app': DisplayApp;
  }
}
