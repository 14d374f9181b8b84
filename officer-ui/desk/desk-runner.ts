import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import type { Result } from '../../domain/result.ts';
import type { ApiProblem } from '../../ui-kit/api-client.ts';
import { earlyNoShow } from '../../words/officer-moves.ts';
import { tell } from '../events.ts';
import type { DeskCommand } from './desk-command.ts';
import type { DeskController } from './desk-controller.ts';
import type { DeskMoment, DeskOutcome } from './desk-moment.ts';
import { callKey, isEarly, mustLook } from './early-no-show.ts';
import { runDeskCommand } from './run-desk-command.ts';
import { stillOffered, type UndoOffer, undoOffer } from './undo-offer.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Carries out the officer's commands one after the other, and remembers what can be undone or was asked twice. */
export class DeskRunner implements ReactiveController {
  readonly #host: Host;
  readonly #desk: DeskController;
  readonly #moment: () => DeskMoment;
  /** A command is under way: a second press does nothing. */
  busy = false;
  #offer: UndoOffer | undefined;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, desk: DeskController, moment: () => DeskMoment) {
    this.#host = host;
    this.#desk = desk;
    this.#moment = moment;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The last move, while it can be taken back. */
  get offer(): UndoOffer | undefined {
    const offer = this.#offer;
    if (!offer || offer.counter !== this.#moment().counter) return undefined;
    return this.#desk.queue && !stillOffered(offer, this.#desk.queue) ? undefined : offer;
  }

  /** What is asked while "not present" was pressed early and waits for a second press; else empty. */
  get question(): string {
    const { ticket, language } = this.#moment();
    const enough = this.#desk.queue?.rules.callsBeforeNoShow;
    if (!ticket || enough === undefined || this.#asked !== callKey(ticket) || !isEarly(ticket, enough))
      return '';
    return earlyNoShow[language](ticket.number, ticket.calls, enough);
  }

  /** Does it, reads the queue again and tells the host what there is to say. */
  async run(command: DeskCommand): Promise<void> {
    if (this.busy) return;
    tell(this.#host, 'hush');
    if (command.verb === 'no-show' && this.#askFirst()) return;
    this.#asked = '';
    this.#setBusy(true);
    try {
      this.#report(await this.#carryOut(command));
    } finally {
      this.#setBusy(false);
    }
  }

  async #carryOut(command: DeskCommand): Promise<Result<DeskOutcome, ApiProblem>> {
    const moment = this.#moment();
    const outcome = await runDeskCommand(command, moment);
    this.#remember(command, moment.counter, outcome.ok ? outcome.value.moved : undefined);
    await this.#desk.refresh();
    return outcome;
  }

  #report(outcome: Result<DeskOutcome, ApiProblem>): void {
    if (!outcome.ok) {
      tell(this.#host, 'problem', outcome.error);
      return;
    }
    const { go, notice } = outcome.value;
    if (go) tell(this.#host, 'go', go);
    if (notice) tell(this.#host, 'notice', notice);
  }

  /** Whether the officer is asked once more instead. */
  #askFirst(): boolean {
    const { ticket } = this.#moment();
    const enough = this.#desk.queue?.rules.callsBeforeNoShow;
    if (!ticket || enough === undefined || !isEarly(ticket, enough) || mustLook(ticket)) return false;
    if (this.question !== '') return false;
    this.#asked = callKey(ticket);
    this.#host.requestUpdate();
    return true;
  }

  /** A move begins its seconds; another command that changed nothing at the counter leaves them running. */
  #remember(command: DeskCommand, counter: number, moved: QueueTicket | undefined): void {
    if (!moved && command.verb !== 'undo') return;
    clearTimeout(this.#timer);
    this.#offer = undefined;
    const seconds = this.#desk.queue?.rules.undoSeconds;
    if (!moved || seconds === undefined) return;
    this.#offer = undoOffer(command, moved, { counter, now: performance.now(), seconds });
    this.#timer = setTimeout(() => {
      this.#offer = undefined;
      this.#host.requestUpdate();
    }, seconds * 1000);
  }

  #setBusy(busy: boolean): void {
    this.busy = busy;
    this.#host.requestUpdate();
  }
}
