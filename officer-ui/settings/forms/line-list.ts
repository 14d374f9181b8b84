import { html, type TemplateResult } from 'lit';
import { removeLine, SETTINGS_WORDS } from '../../../words/officer-settings.ts';
import { type Phrase, say } from '../../../words/phrase.ts';
import type { FormView } from '../setting-form.ts';

/** A list of lines of boxes, which can be taken away and added. */
export interface LineList<Line> {
  /** Where the list stands in what is typed, "days". */
  readonly name: string;
  readonly lines: readonly Line[];
  readonly most: number;
  readonly none: Phrase;
  readonly add: Phrase;
  readonly blank: () => Line;
  readonly boxes: (line: Line, at: number) => TemplateResult;
}

/** Draws the list; a line added is empty and last. */
export function lineList<Line>(list: LineList<Line>, view: FormView): TemplateResult {
  const { name, lines, most, none, add, blank, boxes } = list;
  const { language } = view;
  const change = (next: readonly Line[]) => view.change([name], next);
  return html`${lines.length === 0 ? html`<p class="soft">${say(none, language)}</p>` : ''}
    <ol class="schema-rows">
      ${lines.map(
        (line, at) => html`<li class="form-line">
          <div class="form-line-boxes">${boxes(line, at)}</div>
          <button
            class="button button-small button-plain"
            type="button"
            aria-label=${removeLine[language](at + 1)}
            @click=${() => change(lines.toSpliced(at, 1))}
          >
            ${say(SETTINGS_WORDS.remove, language)}
          </button>
        </li>`,
      )}
    </ol>
    ${
      lines.length < most
        ? html`<button class="button button-small" type="button" @click=${() => change([...lines, blank()])}>
            ${say(add, language)}
          </button>`
        : ''
    }`;
}
