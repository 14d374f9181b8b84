import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Berkas } from '../../contract/berkas.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { UnmaskReason } from '../../domain/privacy/unmask-reasons.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import {
  type BerkasDocument,
  loadBerkas,
  type PaperWish,
  type PaymentCodeWish,
  printPaper,
  saveDocuments,
  setPaymentCode,
  setReturnDay,
  unmaskBerkas,
} from '../data/berkas.ts';
import { tell } from '../events.ts';
import { isFormAhead } from './berkas-steps.ts';

const MINUTE_MS = 60_000;

type Host = ReactiveControllerHost & HTMLElement;

/** One visit file as this screen knows it, and what can be done to it. Refusals are told to those around the host. */
export class BerkasController implements ReactiveController {
  readonly #host: Host;
  readonly #api: Api;
  #id = '';
  berkas: Berkas | undefined;
  /** Why the berkas could not be read. */
  unread: ApiProblem | undefined;
  /** Why the official code was not taken. */
  codeRefused: ApiProblem | undefined;
  /** The paper that is not printed once more without a reason. */
  reasonWanted: PaperWish['paper'] | undefined;
  /** A code or a paper is on its way. */
  busy = false;
  /** The form differs from the registration the contribution was computed from. */
  formAhead = false;
  /** Something was refused because the berkas is masked by now: a reason is wanted first. */
  maskedNow = false;
  #hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, api: Api) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#hiding);
  }

  /** Reads the berkas, from now on this one. */
  async open(id: string): Promise<void> {
    if (id !== this.#id) this.berkas = undefined;
    this.#id = id;
    const answer = await loadBerkas(this.#api, id);
    if (id !== this.#id) return;
    this.unread = answer.ok ? undefined : answer.error;
    if (answer.ok) {
      this.berkas = answer.value;
      this.formAhead = isFormAhead(answer.value);
      this.used();
    }
    this.#host.requestUpdate();
  }

  /** Somebody works on it: it is looked at again only when it was left alone for as long as it stays open. */
  used(): void {
    clearTimeout(this.#hiding);
    if (!this.berkas || this.berkas.masked) return;
    this.#hiding = setTimeout(() => void this.#hide(), this.berkas.openMinutes * MINUTE_MS);
  }

  /** Nobody does anything to a berkas that is masked by now before a reason was given. */
  askReason(): void {
    this.maskedNow = true;
    this.#host.requestUpdate();
  }

  /** No reason was given. */
  dropReason(): void {
    this.maskedNow = false;
    this.#host.requestUpdate();
  }

  /** Whether the berkas is open now. What stands on the screen stays where it was not masked there yet. */
  async unmask(reason: UnmaskReason): Promise<boolean> {
    const id = this.#id;
    const answer = await unmaskBerkas(this.#api, id, reason);
    if (id !== this.#id) return false;
    if (!answer.ok) tell(this.#host, 'problem', answer.error);
    else if (this.berkas?.masked) {
      this.berkas = answer.value;
      this.formAhead = isFormAhead(answer.value);
    }
    if (answer.ok) this.used();
    this.dropReason();
    return answer.ok;
  }

  /** Masks it on the screen too, once the server does; while its owner is at the desk it stays. */
  async #hide(): Promise<void> {
    const id = this.#id;
    const answer = await loadBerkas(this.#api, id);
    if (id !== this.#id) return;
    if (answer.ok && answer.value.masked && !this.maskedNow) {
      this.berkas = answer.value;
      this.#host.requestUpdate();
    } else this.used();
  }

  reload(): Promise<void> {
    return this.open(this.#id);
  }

  /** Only the papers and what they name are read anew: the form on the screen may be ahead of the server's. */
  async refreshPapers(): Promise<void> {
    const id = this.#id;
    // A masked one is not read again for each news: each reading is noted.
    if (!this.berkas || this.berkas.masked) return;
    const answer = await loadBerkas(this.#api, id);
    if (!answer.ok || id !== this.#id) return;
    const { prints, code, returnDay, masked } = answer.value;
    this.#change(masked ? { prints } : { prints, code, returnDay });
  }

  registered(berkas: Berkas): void {
    this.berkas = berkas;
    this.formAhead = false;
    this.#host.requestUpdate();
  }

  formChanged(): void {
    if (!this.berkas?.registration || this.formAhead) return;
    this.formAhead = true;
    this.#host.requestUpdate();
  }

  async keepDocuments(documents: readonly BerkasDocument[]): Promise<void> {
    const before = this.berkas?.documents;
    if (!before) return;
    this.#change({ documents: [...documents] });
    const answer = await saveDocuments(this.#api, this.#id, documents);
    if (answer.ok) return;
    this.#change({ documents: before });
    this.#refused(answer.error);
  }

  /** Whether the berkas has the code now. */
  async giveCode(wish: PaymentCodeWish): Promise<boolean> {
    if (this.busy) return false;
    this.codeRefused = undefined;
    const answer = await this.#whileBusy(setPaymentCode(this.#api, this.#id, wish));
    if (answer.ok) {
      const { payment, stage, prints } = answer.value;
      this.#change({ payment, stage, prints });
    } else if (answer.error.code === 'invalid-payment-code') {
      this.codeRefused = answer.error;
      this.#host.requestUpdate();
    } else this.#refused(answer.error);
    return answer.ok;
  }

  /** Whether the day is the one the person is asked to come back on now. */
  async askBack(day: Day | null): Promise<boolean> {
    if (this.busy) return false;
    const answer = await this.#whileBusy(setReturnDay(this.#api, this.#id, day));
    if (answer.ok) this.#change({ returnDay: day });
    else this.#refused(answer.error);
    return answer.ok;
  }

  /** Prints a paper, or finds that it asks for a reason first. */
  async print(wish: PaperWish): Promise<void> {
    if (this.busy) return;
    this.reasonWanted = undefined;
    const answer = await this.#whileBusy(printPaper(this.#api, this.#id, wish));
    if (!answer.ok && answer.error.code === 'reprint-reason-missing') this.reasonWanted = wish.paper;
    else if (!answer.ok) this.#refused(answer.error);
    await this.refreshPapers();
  }

  /** The paper that asks for a reason is not printed after all. */
  dropPaper(): void {
    this.reasonWanted = undefined;
    this.#host.requestUpdate();
  }

  /** Does something about a paper, and shows what became of the papers. Nothing while another is on its way. */
  async onPaper(ask: (api: Api, id: string) => Promise<Result<unknown, ApiProblem>>): Promise<void> {
    if (this.busy) return;
    const answer = await this.#whileBusy(ask(this.#api, this.#id));
    if (!answer.ok) this.#refused(answer.error);
    await this.refreshPapers();
  }

  #refused(error: ApiProblem): void {
    if (error.code === 'berkas-masked') this.askReason();
    else tell(this.#host, 'problem', error);
  }

  async #whileBusy<T>(asked: Promise<T>): Promise<T> {
    this.#setBusy(true);
    const answer = await asked;
    this.#setBusy(false);
    this.used();
    return answer;
  }

  #setBusy(busy: boolean): void {
    this.busy = busy;
    this.#host.requestUpdate();
  }

  #change(part: Partial<Berkas>): void {
    if (this.berkas) this.berkas = { ...this.berkas, ...part };
    this.#host.requestUpdate();
  }
}
