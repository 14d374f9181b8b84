import { html, LitElement } from 'lit';
import { type IconName, icon } from '../ui-kit/icons.ts';
import { DATA_AS_OF } from '../words/connection.ts';
import { DISPLAY } from '../words/display.ts';
import { type ConnectionNotice, connectionNotice } from './connection-notice.ts';
import { displayAppStyles } from './display-app-styles.ts';
import { DisplaySession } from './display-session.ts';
import { displayStage } from './display-stage.ts';
import { displayStyles } from './display-styles.ts';
import { NightlyReload } from './nightly-reload.ts';
import { PageTurner } from './page-turner.ts';
import { framePicture } from './picture-frame.ts';
import { reloadWorld } from './reload-world.ts';
import { hasDate } from './stage-plan.ts';
import './display-masthead.ts';
import './ticker-line.ts';

/** The whole TV: whose hall it is and what time, the call, the last calls, pages, who waits, the running line. */
export class DisplayApp extends LitElement {
  readonly #session = new DisplaySession(this);
  readonly #turner = new PageTurner();
  readonly #nightly = new NightlyReload(
    reloadWorld({
      now: () => this.#session.clock.at(),
      isBusy: () => this.#session.announcing.isBusy,
    }),
  );

  static override styles = [displayStyles, displayAppStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.#resized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.#resized);
  }

  readonly #resized = (): void => this.requestUpdate();

  /** Drawn each second at least, by the clock. */
  override willUpdate(): void {
    const { screen, clock } = this.#session;
    if (screen === null) return;
    framePicture(document.documentElement, screen, clock.at());
    void this.#nightly.look(screen.look.reloadAt);
  }

  override render() {
    const session = this.#session;
    const gate = session.gate.screen();
    if (gate !== null) return gate;
    const { board, screen, clock, announcing } = session;
    const notice = connectionNotice(session.silentFor());
    return html`
      <display-masthead
        .office=${screen?.office ?? null}
        .date=${clock.date('id')}
        .time=${clock.time()}
        .brief=${!hasDate(screen?.zoom ?? 100)}
        .isCutOff=${notice === 'word'}
      ></display-masthead>
      ${displayStage({
        ...{ board, screen, heard: announcing.heard, flashing: announcing.flashing },
        ...{ now: clock.at(), isTall: innerHeight > innerWidth, turner: this.#turner },
      })}
      <footer>${this.#foot(notice)}</footer>
    `;
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
    const { screen, announcing } = this.#session;
    const english = screen?.voice.languages === 'id+en';
    const lines = (screen?.ticker ?? []).flatMap(({ id, en }) => (english ? [id, en] : [id]));
    return html`<ticker-line
      .lines=${this.#lines(lines)}
      .paused=${announcing.heard !== null}
      .still=${screen?.look.stillTicker ?? false}
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
