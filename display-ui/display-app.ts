import { html, LitElement, nothing } from 'lit';
import type { Board } from '../contract/board.ts';
import { type IconName, icon } from '../ui-kit/icons.ts';
import { hallName } from '../ui-kit/office-name.ts';
import { CONNECTION, DATA_AS_OF } from '../words/connection.ts';
import { DISPLAY } from '../words/display.ts';
import { type BoardView, boardView } from './board-view.ts';
import { type ConnectionNotice, connectionNotice } from './connection-notice.ts';
import { displayAppStyles } from './display-app-styles.ts';
import { DisplaySession } from './display-session.ts';
import { displayStyles } from './display-styles.ts';
import { lineNotice } from './hall-notices.ts';
import { quietWords } from './quiet-words.ts';
import './current-call.ts';
import './notice-line.ts';
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
    const gate = session.gate.screen();
    if (gate !== null) return gate;
    const { board } = session;
    const view = board === null ? null : boardView(board, session.announcing.heard);
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
      <main class=${planOf(board, view)}>
        <div class="current" aria-live="assertive">${this.#current(view)}</div>
        <recent-calls .calls=${view?.recent ?? []}></recent-calls>
        ${this.#notice(board, view)}
        ${view === null ? nothing : html`<waiting-counts .waiting=${view.waiting}></waiting-counts>`}
      </main>
      <footer>${this.#foot(notice)}</footer>
    `;
  }

  #current(view: BoardView | null) {
    const { board, clock, screen, announcing } = this.#session;
    if (view === null || view.current.length === 0) {
      const words = quietWords(board, view?.begun ?? false, clock.at(), screen?.online ?? null);
      return html`<quiet-panel .words=${words}></quiet-panel>`;
    }
    return view.current.map(
      (call) => html`<current-call
        .call=${call}
        .half=${view.current.length > 1}
        .flashing=${call.state === 'called' && call.number === announcing.flashing}
      ></current-call>`,
    );
  }

  #notice(board: Board | null, view: BoardView | null) {
    if (board === null || view === null) return nothing;
    const notice = lineNotice(board, this.#session.clock.at(), view.current.length === 0);
    return notice === null ? nothing : html`<notice-line .notice=${notice}></notice-line>`;
  }

  /** The running line gives way to what somebody has to see to. */
  #foot(notice: ConnectionNotice) {
    if (notice === 'bar') return this.#bar('offline', DATA_AS_OF.id(this.#session.asOf()));
    return this.#session.announcing.isBlocked ? this.#bar('sound', DISPLAY.soundOff.id) : this.#ticker();
  }

  #bar(picture: IconName, words: string) {
    return html`<p class="bar" role="status">${icon(picture)}${words}</p>`;
  }

  #ticker() {
    const lines = this.#session.screen?.ticker ?? [];
    return html`<ticker-line
      .lines=${this.#lines(lines.map((line) => line.id))}
      .paused=${this.#session.announcing.heard !== null}
    ></ticker-line>`;
  }

  /** The same array while the words are the same, so that the line does not start anew. */
  #lines(lines: readonly string[]): readonly string[] {
    if (lines.join('\n') !== this.#ticking.join('\n')) this.#ticking = lines;
    return this.#ticking;
  }
  #ticking: readonly string[] = [];
}

/** Two calls want more of the width; an office that is closed, with nobody there any more, all of it. */
function planOf(board: Board | null, view: BoardView | null): string {
  const shown = view?.current.length ?? 0;
  if (shown > 1) return 'several';
  return shown === 0 && board?.closed ? 'alone' : '';
}

customElements.define('display-app', DisplayApp);

declare global {
  interface HTMLElementTagNameMap {
    'display-app': DisplayApp;
  }
}
