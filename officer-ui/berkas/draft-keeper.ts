import type { DraftSaved } from '../../contract/berkas.ts';
import type { RawForm } from '../../contract/registration.ts';
import type { Result } from '../../domain/result.ts';
import type { ApiProblem } from '../../ui-kit/api-client.ts';

/**
 * `stale`: another screen saved meanwhile; nothing more is sent until the berkas is read again. `masked`: nothing is until
 * a reason was given.
 */
export type DraftState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'stale' | 'masked';

type Timer = ReturnType<typeof setTimeout>;

export interface DraftWires {
  save(revision: number, form: RawForm): Promise<Result<DraftSaved, ApiProblem>>;
  /** The state or the time of the last saving changed. */
  onChange(): void;
}

/** A pause in typing this long saves; a server that did not answer is asked again after the other. */
const PAUSE_MS = 800;
const RETRY_MS = 4000;

/**
 * Carries what is typed to the server: after a pause, on leaving a box, again after a failure, one request at a
 * time and never an older text after a newer one.
 */
export class DraftKeeper {
  readonly #wires: DraftWires;
  #revision: number;
  #form: RawForm | undefined;
  #timer: Timer | undefined;
  #running: Promise<void> | undefined;
  state: DraftState = 'saved';
  /** ISO instant of the last saving; null before the first. */
  savedAt: string | null;

  constructor(wires: DraftWires, revision: number, savedAt: string | null) {
    this.#wires = wires;
    this.#revision = revision;
    this.savedAt = savedAt;
  }

  /** Something was typed: the form as it is now. */
  change(form: RawForm): void {
    if (this.state === 'stale') return;
    this.#form = form;
    if (this.state === 'masked') return;
    this.#become('unsaved');
    this.#later(PAUSE_MS);
  }

  /** The berkas is open again: what was typed meanwhile is saved. */
  resume(): Promise<void> {
    if (this.state === 'masked') this.#become('unsaved');
    return this.flush();
  }

  /** Saves what is not saved yet. Settles when all of it is, or when it could not be. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    // Several may wait here; each looks again, because the first to go on starts the next request.
    while (this.#running) await this.#running;
    if (this.#form === undefined || this.state === 'stale' || this.state === 'masked') return;
    this.#running = this.#send(this.#form).finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** The form was saved by other means, under this revision. */
  adopt(revision: number, savedAt: string | null): void {
    clearTimeout(this.#timer);
    this.#revision = revision;
    this.#form = undefined;
    this.savedAt = savedAt;
    this.#become('saved');
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #send(form: RawForm): Promise<void> {
    this.#become('saving');
    const answer = await this.#wires.save(this.#revision, form);
    if (answer.ok) {
      this.#revision = answer.value.revision;
      this.savedAt = answer.value.savedAt;
      const typedMeanwhile = this.#form !== form;
      if (!typedMeanwhile) this.#form = undefined;
      this.#become(typedMeanwhile ? 'unsaved' : 'saved');
      return;
    }
    if (answer.error.code === 'stale-revision') return this.#become('stale');
    if (answer.error.code === 'berkas-masked') return this.#become('masked');
    this.#become('failed');
    this.#later(RETRY_MS);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #become(state: DraftState): void {
    this.state = state;
    this.#wires.onChange();
  }
}
