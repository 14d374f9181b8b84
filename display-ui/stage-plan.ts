import type { Board } from '../contract/board.ts';
import type { BoardView } from './board-view.ts';

/**
 * How the picture is divided. `side`: the last calls beside the number; `tall`: below it, on a screen that stands on its
 * side; `strip`: in one row below it, where everything is set larger and the number needs the whole width.
 */
export type Shape = 'side' | 'tall' | 'strip';

/** What stands on the wall now. */
export interface StagePlan {
  readonly shape: Shape;
  /** Information pages: below the number that is served, or in place of the quiet panel. */
  readonly slides: boolean;
  /** How many of the last calls there is room for; 0: the list is not drawn. */
  readonly lastCalls: number;
  readonly counts: boolean;
}

/** Set larger than this (percent), things have to give way. */
const STILL_WHOLE = 105;
const MUCH = 125;

/** A call that nobody has answered takes the whole place for so long. */
const CALL_ALONE_MS = 60_000;

/** How a screen is divided by its zoom (percent) and its way of standing. */
export function shapeOf(zoom: number, isTall: boolean): Shape {
  if (isTall) return 'tall';
  return zoom > STILL_WHOLE ? 'strip' : 'side';
}

/** Set so large, the head of the picture has no room for the date. */
export function hasDate(zoom: number): boolean {
  return zoom <= STILL_WHOLE;
}

/** How many numbers are shown huge at most: set larger, two would be smaller than one is otherwise. */
export function mostCalls(zoom: number): number {
  return zoom > STILL_WHOLE ? 1 : 2;
}

/** `now`: server epoch ms. `announcing`: a call is heard now. `pages`: there are pages to show. */
export function stagePlan({
  board,
  view,
  now,
  zoom,
  isTall,
  announcing,
  pages,
}: {
  board: Pick<Board, 'closed'> | null;
  view: BoardView | null;
  now: number;
  zoom: number;
  isTall: boolean;
  announcing: boolean;
  pages: boolean;
}): StagePlan {
  const shape = shapeOf(zoom, isTall);
  const current = view?.current ?? [];
  const isFresh = current.some(({ state, calledAt }) => state === 'called' && now - calledAt < CALL_ALONE_MS);
  const isQuiet = current.length === 0;
  const hasPlace = isQuiet ? board?.closed === undefined : current.length === 1 && shape !== 'strip';
  const slides = pages && view !== null && hasPlace && !isFresh && !announcing;
  return {
    shape,
    slides,
    lastCalls:
      board === null || (isQuiet && board.closed !== undefined) ? 0 : roomForCalls(shape, zoom, slides),
    counts: view !== null && current.length < 2 && zoom <= STILL_WHOLE,
  };
}

function roomForCalls(shape: Shape, zoom: number, withSlides: boolean): number {
  if (shape === 'strip') return 3;
  if (shape === 'side') return 4;
  return zoom > MUCH ? 2 : zoom > STILL_WHOLE || withSlides ? 3 : 4;
}
