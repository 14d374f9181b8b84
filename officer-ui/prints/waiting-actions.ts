import { html, nothing, type TemplateResult } from 'lit';
import type { Printer } from '../../contract/printers.ts';
import type { PrintJob } from '../../contract/printing.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PAPER_KIND_WORDS } from '../../words/officer-prints.ts';
import { paperAbout, WAITING_WORDS } from '../../words/prints-page.ts';
import { tell } from '../events.ts';
import './choice-dialog.ts';
import type { DialogChoice } from './choice-dialog.ts';
import { actionsOf, type JobAction } from './job-actions.ts';
import { jobNameId } from './job-state.ts';
import { moveTargets, OWN_PRINTER } from './move-targets.ts';

type Asked = Extract<JobAction, 'move' | 'by-browser' | 'cancel'>;

const ASKED: readonly Asked[] = ['move', 'by-browser', 'cancel'];

const BUTTONS = {
  move: WAITING_WORDS.move,
  'by-browser': WAITING_WORDS.browser,
  cancel: WAITING_WORDS.cancel,
} as const;

interface Question {
  readonly heading: string;
  readonly lead: string;
  readonly choices: readonly DialogChoice[];
}

/**
 * What can be done with a paper that waits: another printer, the browser, nothing at all. Each is asked once more in a
 * dialog, because the line is moved by others too.
 *
 * @fires job-move
 * @fires job-browser
 * @fires job-cancel
 */
export class WaitingActions extends LightElement {
  static override properties = {
    ...LightElement.properties,
    job: { attribute: false },
    printers: { attribute: false },
    asked: { state: true },
  };

  declare job: PrintJob;
  declare printers: readonly Printer[];
  declare asked: Asked | undefined;

  constructor() {
    super();
    this.asked = undefined;
    this.addEventListener('chosen', (event) => {
      event.stopPropagation();
      this.act(event.detail);
    });
    this.addEventListener('left', (event) => {
      event.stopPropagation();
      this.asked = undefined;
    });
  }

  protected override render(): TemplateResult {
    const possible = actionsOf(this.job);
    const offered = ASKED.filter(
      (action) =>
        possible.includes(action) && (action !== 'move' || this.question('move').choices.length > 0),
    );
    return html`${offered.map((action) => this.button(action))}${this.asked ? this.dialog(this.asked) : nothing}`;
  }

  private button(action: Asked): TemplateResult {
    return html`<button
      class="button button-small"
      type="button"
      aria-haspopup="dialog"
      aria-describedby=${jobNameId(this.job)}
      @click=${() => this.ask(action)}
    >
      ${this.say(BUTTONS[action])}
    </button>`;
  }

  private ask(action: Asked): void {
    this.asked = action;
    this.querySelector('choice-dialog')?.show();
  }

  private dialog(action: Asked): TemplateResult {
    const { heading, lead, choices } = this.question(action);
    return html`<choice-dialog
      .language=${this.language}
      .heading=${heading}
      .lead=${lead}
      .choices=${choices}
    ></choice-dialog>`;
  }

  private question(action: Asked): Question {
    const { job, language } = this;
    const paper = paperAbout[language](this.say(PAPER_KIND_WORDS[job.kind]), job.about);
    switch (action) {
      case 'move':
        return {
          heading: this.say(WAITING_WORDS.moveWhere),
          lead: paper,
          choices: moveTargets(job, this.printers, language),
        };
      case 'by-browser':
        return {
          heading: this.say(WAITING_WORDS.browserSure),
          lead: `${paper}. ${this.say(WAITING_WORDS.browserLead)}`,
          choices: [{ value: 'yes', label: this.say(WAITING_WORDS.browserYes) }],
        };
      case 'cancel':
        return {
          heading: this.say(WAITING_WORDS.cancelSure),
          lead: paper,
          choices: [{ value: 'yes', label: this.say(WAITING_WORDS.cancelYes) }],
        };
    }
  }

  private act(choice: string): void {
    const { job, asked } = this;
    if (asked === 'move') {
      tell(this, 'job-move', { job: job.id, printer: choice === OWN_PRINTER ? null : choice });
    }
    if (asked === 'by-browser') tell(this, 'job-browser', job);
    if (asked === 'cancel') tell(this, 'job-cancel', job.id);
  }
}
customElements.define('waiting-actions', WaitingActions);
