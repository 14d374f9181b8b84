import type { TemplateResult } from 'lit';
import type { Day } from '../../domain/calendar/day.ts';
import type { Result } from '../../domain/result.ts';
import type { Language, Phrase } from '../../words/phrase.ts';
import type { ValuePath } from './json-schema.ts';

/** A box that cannot be read, and why. */
export interface BoxProblem {
  readonly path: string;
  readonly words: Phrase;
}

/** What the boxes of a setting are drawn with. */
export interface FormView {
  readonly language: Language;
  readonly today: Day;
  /** The day typed as the first one, dd/mm/yyyy. */
  readonly from: string;
  /** What is wrong at a box. */
  errorAt(path: string): string | undefined;
  /** Replaces a part of what is typed. */
  change(path: ValuePath, part: unknown): void;
  /** Replaces all of it, and the first day. */
  begin(typed: unknown, from: Day): void;
}

/** How one setting is typed in: between its value and boxes of text, both ways. */
export interface SettingForm<Typed = unknown> {
  /** The boxes that show a value. */
  read(value: unknown): Typed;
  /** The value the boxes stand for; never half of it. */
  write(typed: Typed): Result<unknown, readonly BoxProblem[]>;
  /** The box from which a part of the written value came: "weekdays.0.open.1.from" is "days.0.open". */
  boxOf(path: string, typed: Typed): string;
  /** What a box is called in a list of mistakes. */
  nameOf(path: string, typed: Typed, language: Language): string;
  boxes(typed: Typed, view: FormView): TemplateResult;
  /** A value as lines to read. */
  lines(value: unknown, language: Language): readonly string[];
}
