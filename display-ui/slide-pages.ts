import type { Slide } from '../contract/screens.ts';
import { emsOf, linesOf } from './text-room.ts';

/** One line of a page, as it is drawn. */
export interface SlideLine {
  /** "3" where the lines are steps. */
  readonly step: string | null;
  readonly text: string;
  /** The same in English, below it in small; null where the hall reads Indonesian alone. */
  readonly english: string | null;
  /** An address, not a sentence. */
  readonly address: boolean;
}

/** A slide, or as much of a longer one as there is room for. */
export interface SlidePage {
  readonly title: string;
  readonly english: string | null;
  readonly lines: readonly SlideLine[];
  /** Which part of how many. */
  readonly part: { readonly at: number; readonly of: number };
  /** Font sizes, in units of the drawing. */
  readonly titleSize: number;
  readonly textSize: number;
}

/** What there is room for, in units of the drawing: pixels at 1080 lines. */
export interface SlideRoom {
  readonly width: number;
  readonly height: number;
}

/** Leadings, and distances in parts of a line: the page is drawn with these, too. */
export const LEADING = 1.26;
export const TITLE_LEADING = 1.15;
export const GAP = 0.25;
export const BELOW_TITLE = 18;
/** The English is so much smaller than the Indonesian above it. */
export const ENGLISH = 0.72;
/** Room of a step's number, em. */
export const STEP = 1.7;

/** The text is set in a lighter cut, which is so much narrower than what `emsOf` counts. */
const LIGHTER = 0.97;

/** From the largest to what is still read from the chairs. */
const TEXT_SIZES = [56, 49, 42];
const TITLE_SIZES = [56, 50, 45, 41];

/**
 * One slide on as few pages as it needs, filled evenly, each line whole, and set as large as it then can be. Where a line
 * with its English would be higher than the place, the English of that slide gives way.
 */
export function slidePages(slide: Slide, room: SlideRoom, withEnglish: boolean): SlidePage[] {
  const english = withEnglish ? different(slide.title) : null;
  const titleSize = TITLE_SIZES.find((size) => titleEms(slide) * size <= room.width) ?? smallest(TITLE_SIZES);
  const height = room.height - titleHeight(slide.title.id, english, titleSize, room.width) - BELOW_TITLE;
  const lines = linesIn(slide, withEnglish);
  const isTooHigh = (size: number) => Math.max(...heightsOf(lines, size, room.width)) > height;
  if (withEnglish && isTooHigh(smallest(TEXT_SIZES))) return slidePages(slide, room, false);
  const split = (size: number) => evenly(heightsOf(lines, size, room.width), height);
  const fewest = split(smallest(TEXT_SIZES)).length;
  const fits = (size: number) => split(size).length === fewest && !isTooHigh(size);
  const textSize = TEXT_SIZES.find(fits) ?? smallest(TEXT_SIZES);
  const parts = split(textSize).map(([from, to]) => lines.slice(from, to));
  return parts.map((some, index) => ({
    title: slide.title.id,
    ...{ english, titleSize, textSize },
    lines: some,
    part: { at: index + 1, of: parts.length },
  }));
}

/** With room beside it for which part of how many it is. */
function titleEms({ title }: Slide): number {
  return emsOf(title.id) + 3;
}

function titleHeight(title: string, english: string | null, size: number, width: number): number {
  const below = english === null ? 0 : ENGLISH * LEADING * linesOf(english, width / size / ENGLISH);
  return size * (TITLE_LEADING * linesOf(title, width / size - 3) + below);
}

function linesIn({ lines, numbered, portal }: Slide, withEnglish: boolean): SlideLine[] {
  const told = lines.map((line, index) => ({
    step: numbered ? String(index + 1) : null,
    text: line.id,
    english: withEnglish ? different(line) : null,
    address: false,
  }));
  const address = portal?.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return address === undefined
    ? told
    : [...told, { step: null, text: address, english: null, address: true }];
}

/** A name or a number that is the same in both is told once. */
function different({ id, en }: { id: string; en: string }): string | null {
  return en === id || en === '' ? null : en;
}

/** The gap before each line is part of it. */
function heightsOf(lines: readonly SlideLine[], size: number, width: number): number[] {
  return lines.map(({ step, text, english }) => {
    const room = (width / size - (step === null ? 0 : STEP)) / LIGHTER;
    const below = english === null ? 0 : ENGLISH * linesOf(english, room / ENGLISH);
    return size * LEADING * (linesOf(text, room) + below + GAP);
  });
}

/** Ranges that each stay within `room`, at first as full as they go, then as low as they can be with as many of them. */
function evenly(heights: readonly number[], room: number): [from: number, to: number][] {
  const fewest = filled(heights, room);
  const total = heights.reduce((sum, height) => sum + height, 0);
  for (let share = total / fewest.length; share < room; share += 10) {
    const tried = filled(heights, share);
    if (tried.length === fewest.length) return tried;
  }
  return fewest;
}

/** A line that is higher than the room stands alone. */
function filled(heights: readonly number[], room: number): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  let used = 0;
  heights.forEach((height, index) => {
    if (index > from && used + height > room) {
      ranges.push([from, index]);
      from = index;
      used = 0;
    }
    used += height;
  });
  return [...ranges, [from, heights.length]];
}

function smallest(sizes: readonly number[]): number {
  return Math.min(...sizes);
}
