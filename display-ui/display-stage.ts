import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../contract/board.ts';
import type { DisplayScreen } from '../contract/screens.ts';
import { SERVICE_CODES } from '../domain/queue/services.ts';
import { type BoardView, boardView } from './board-view.ts';
import { forServices } from './for-services.ts';
import { lineNotice } from './hall-notices.ts';
import type { PageTurner } from './page-turner.ts';
import { quietText, quietWords } from './quiet-words.ts';
import { mostCalls, type StagePlan, stagePlan } from './stage-plan.ts';
import './current-call.ts';
import './notice-line.ts';
import './quiet-panel.ts';
import './recent-calls.ts';
import './slide-show.ts';
import './waiting-counts.ts';

/** What the middle of the picture is drawn from. `now`: server epoch ms. */
export interface StageFacts {
  readonly board: Board | null;
  readonly screen: DisplayScreen | null;
  readonly now: number;
  readonly isTall: boolean;
  /** The number whose call is heard now, and the one that flashes. */
  readonly heard: string | null;
  readonly flashing: string | null;
  readonly turner: PageTurner;
}

/** The middle of the picture: the call, the last calls, pages, notices, who waits. */
export function displayStage(facts: StageFacts): TemplateResult {
  const { screen, now, isTall, heard } = facts;
  const services = screen?.services ?? SERVICE_CODES;
  const zoom = screen?.zoom ?? 100;
  const board = facts.board === null ? null : forServices(facts.board, services);
  const view = board === null ? null : boardView(board, now, heard, mostCalls(zoom));
  const pages = screen !== null && screen.slides.pages.length > 0;
  const plan = stagePlan({ board, view, now, zoom, isTall, announcing: heard !== null, pages });
  const english = screen?.voice.languages === 'id+en';
  const calls = view?.current.length ?? 0;
  return html`<main class="${plan.shape} ${plan.lastCalls === 0 ? 'alone' : ''} ${calls > 1 ? 'several' : ''}">
    <div class="current ${plan.slides ? 'paged' : ''}" aria-live="assertive">
      ${current({ ...facts, board }, view, plan, english)}
    </div>
    ${
      plan.lastCalls === 0
        ? nothing
        : html`<recent-calls
            .calls=${view?.recent ?? []}
            .most=${plan.lastCalls}
            .shape=${plan.shape}
            .english=${english}
          ></recent-calls>`
    }
    ${noticeOf(board, view, now, plan)}
    ${
      plan.counts && board !== null
        ? html`<waiting-counts
            .waiting=${board.waiting}
            .services=${services}
            .english=${english}
          ></waiting-counts>`
        : nothing
    }
  </main>`;
}

function current(facts: StageFacts, view: BoardView | null, plan: StagePlan, english: boolean) {
  const shown = view?.current ?? [];
  const numbers = shown.map(
    (call) => html`<current-call
      .call=${call}
      .english=${english}
      .low=${shown.length > 1 || plan.slides ? 'half' : plan.shape === 'strip' ? 'low' : null}
      .flashing=${call.state === 'called' && call.number === facts.flashing}
    ></current-call>`,
  );
  return html`${shown.length === 0 ? quiet(facts, view, plan, english) : numbers}
  ${
    plan.slides && facts.screen !== null
      ? html`<slide-show
          .slides=${facts.screen.slides}
          .turner=${facts.turner}
          .now=${facts.now}
          .running=${facts.heard === null}
          .english=${english}
        ></slide-show>`
      : nothing
  }`;
}

/** Where everything is set large there is no room for it beside a page; the notices say what matters. */
function quiet(
  { board, screen, now }: StageFacts,
  view: BoardView | null,
  plan: StagePlan,
  english: boolean,
) {
  if (plan.slides && plan.shape === 'strip') return nothing;
  const begun = view?.begun ?? false;
  return html`<quiet-panel
    .words=${quietWords(board, begun, now, screen?.online ?? null)}
    .english=${english ? quietText(board, begun, now, 'en') : null}
    .slim=${plan.slides}
  ></quiet-panel>`;
}

function noticeOf(board: Board | null, view: BoardView | null, now: number, plan: StagePlan) {
  if (board === null || view === null) return nothing;
  const isSaid = view.current.length === 0 && !(plan.slides && plan.shape === 'strip');
  const notice = lineNotice(board, now, isSaid);
  return notice === null ? nothing : html`<notice-line .notice=${notice}></notice-line>`;
}
