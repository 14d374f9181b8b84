import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Board, LiveMessage } from '../contract/board.ts';
import type { DisplayScreen, DisplayWord } from '../contract/screens.ts';
import { callSoundPath } from '../contract/voice-paths.ts';
import { AnnouncementPlayer, type Outcome } from './announcement-player.ts';
import { type Announcement, Announcements } from './announcements.ts';
import { isCalled } from './board-state.ts';
import { CallSounds } from './call-sounds.ts';
import { fetchSound } from './fetch-sound.ts';
import { SaidCalls, tabShelf } from './said-calls.ts';
import { TvSound } from './tv-sound.ts';

/** Between two announcements, so that the chime of one is not taken for the end of the other. */
const BREATH_MS = 500;

/** What announcing asks of the TV's session. */
export interface Hall {
  board(): Board | null;
  /** Resolves when no reading of the board is under way. */
  upToDate(): Promise<void>;
  /** What the server should know of this TV's sound. */
  tell(word: DisplayWord): void;
}

/** Makes calls heard and seen: what the socket says goes in, what is being called comes out. */
export class Announcing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #hall: Hall;
  readonly #sound: TvSound;
  readonly #sounds: CallSounds<AudioBuffer>;
  readonly #player: AnnouncementPlayer<AudioBuffer>;
  readonly #line: Announcements;
  #screen: DisplayScreen | null = null;
  /** What came before this TV knew whose calls it announces, and how; with when, monotonic ms. */
  #early: { readonly message: LiveMessage; readonly at: number }[] = [];
  #voice: DisplayWord['voice'];
  #flashTimer: ReturnType<typeof setTimeout> | undefined;
  /** The number whose announcement is on now. */
  heard: string | null = null;
  /** The number that flashes; its announcement may go on for longer. */
  flashing: string | null = null;

  constructor(host: ReactiveControllerHost, hall: Hall) {
    this.#host = host;
    this.#hall = hall;
    this.#sound = new TvSound(host, () => this.tellSound());
    this.#sounds = new CallSounds((path) => fetchSound(path, (file) => this.#sound.decode(file)));
    this.#player = new AnnouncementPlayer(this.#sounds, this.#sound, { after });
    this.#line = new Announcements(
      {
        now: () => performance.now(),
        after: (ms, act) => void after(ms, act),
        rules: () => this.#rules(),
        upToDate: () => hall.upToDate(),
        standing: (call) => standing(hall.board(), call),
        expects: (seqs) => this.#expect(seqs),
        perform: (announcement, heard) => this.#perform(announcement, heard),
      },
      new SaidCalls(tabShelf()),
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#flashTimer);
  }

  /** Whether something is announced now, or waits for its turn. */
  get isBusy(): boolean {
    return this.#line.busy;
  }

  /** Whether somebody has to touch this TV before it can be heard. */
  get isBlocked(): boolean {
    return this.#sound.state === 'blocked' && this.#screen?.sound !== false;
  }

  /** Learns what is set for this TV. */
  learn(screen: DisplayScreen): void {
    this.#screen = screen;
    // Nobody misses a voice that is not wanted.
    if (!screen.voice.callsSpoken) this.#voice = undefined;
    for (const { message, at } of this.#early.splice(0)) this.#hear(screen, message, performance.now() - at);
    this.tellSound();
  }

  /** Hears what the socket said, or that the board was read again. */
  hear(message: LiveMessage): void {
    if (this.#screen === null) this.#early.push({ message, at: performance.now() });
    else this.#hear(this.#screen, message, 0);
  }

  /** `late`: so many ms after it came; a call that waited for the settings grew old with them. */
  #hear({ services }: DisplayScreen, message: LiveMessage, late: number): void {
    if (message.type === 'snapshot') {
      const { board } = message;
      const called = board.recent.filter(
        ({ number, service }) => services.includes(service) && isCalled(board, number),
      );
      const age = (at: string) => late + Date.parse(board.now) - Date.parse(at);
      this.#line.see(
        board.seq,
        called.map(({ seq, number, at }) => ({ seq, number, age: age(at) })),
      );
    } else if (message.type === 'ticket-called' || message.type === 'ticket-recalled') {
      if (services.includes(message.service)) this.#line.hear(message, late);
    } else if (message.type === 'notice' && message.what === 'sound-test') this.#line.test();
  }

  /** Tells the server what it cannot know: also after every connection anew. */
  tellSound(more: Pick<DisplayWord, 'test'> = {}): void {
    const { state } = this.#sound;
    if (this.#screen === null) return;
    const voice = this.#voice === undefined ? {} : { voice: this.#voice };
    if (!this.#screen.sound) this.#hall.tell({ sound: 'set-off' });
    else if (state !== 'unknown') this.#hall.tell({ sound: state, ...voice, ...more });
  }

  #rules() {
    const { settleMs, freshSeconds } = this.#set().voice;
    return { settleMs, freshMs: 1000 * freshSeconds };
  }

  #set(): DisplayScreen {
    if (this.#screen === null) throw new Error('nothing is announced before the settings are known');
    return this.#screen;
  }

  #expect(seqs: readonly number[]): void {
    const { sound, voice } = this.#set();
    this.#sounds.expect(sound && voice.callsSpoken ? seqs.map(callSoundPath) : []);
  }

  /** Sound and flash begin together; what is not spoken lasts as long as its flash. */
  async #perform(announcement: Announcement, heard: () => void): Promise<void> {
    const { look, sound, voice } = this.#set();
    const number = announcement.what === 'call' ? announcement.number : null;
    const manner = { spoken: voice.callsSpoken, audible: sound, volume: voice.volume };
    let flash = Promise.resolve();
    const begins = () => {
      this.heard = number;
      if (number !== null) flash = this.#flash(number, 1000 * look.flashSeconds);
    };
    this.#told(announcement, await this.#player.play(announcement, manner, { begins, heard }));
    await flash;
    await new Promise<void>((resolve) => after(BREATH_MS, resolve));
    this.heard = null;
    this.#host.requestUpdate();
  }

  #flash(number: string, ms: number): Promise<void> {
    clearTimeout(this.#flashTimer);
    this.flashing = ms > 0 ? number : null;
    this.#host.requestUpdate();
    return new Promise((resolve) => {
      this.#flashTimer = setTimeout(() => {
        this.flashing = null;
        this.#host.requestUpdate();
        resolve();
      }, ms);
    });
  }

  #told({ what }: Announcement, outcome: Outcome): void {
    if (outcome !== 'quiet') this.#voice = outcome === 'spoken' ? 'on' : 'off';
    // Whoever asked for the test waits for what became of it.
    if (what === 'sound-test') this.tellSound({ test: outcome });
    else if (outcome !== 'quiet') this.tellSound();
  }
}

/** By which event it is called; one that is no longer listed by its own. */
function standing(board: Board | null, { number, seq }: { number: string; seq: number }): number | null {
  if (board === null || !isCalled(board, number)) return null;
  return board.recent.find((call) => call.number === number)?.seq ?? seq;
}

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}
