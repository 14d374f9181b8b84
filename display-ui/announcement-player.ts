import { callSoundPath, SOUND_TEST_PATH } from '../contract/voice-paths.ts';
import type { Announcement } from './announcements.ts';
import type { CallSounds } from './call-sounds.ts';

/** Something that sounds now. */
export interface Playing {
  readonly ms: number;
  /** Resolves when it was heard to its end. */
  readonly ended: Promise<void>;
  /** How much of it was heard so far, ms; stands still where the loudspeaker does. */
  heardMs(): number;
  stop(): void;
}

/** What a TV can make heard; a test has its own. */
export interface Loudspeaker<Sound> {
  /** How long it lasts, ms. */
  lengthOf(sound: Sound | 'chime'): number;
  /** Begins at once, at so many percent; null when nothing can be heard now. */
  begin(sound: Sound | 'chime', volume: number): Promise<Playing | null>;
  /** It did not play to the end what it began: starts it anew. */
  mend(): void;
}

/** How this very TV announces. */
export interface Manner {
  /** With the voice; else the chime alone. */
  readonly spoken: boolean;
  /** Whether it is to be heard at all. */
  readonly audible: boolean;
  /** Percent. */
  readonly volume: number;
}

/** Does something later; what comes back takes that back. */
export interface Timing {
  after(ms: number, act: () => void): () => void;
}

/** What became of an announcement; `chimed` where it should have been spoken, `quiet` where nothing more was wanted or possible. */
export type Outcome = 'spoken' | 'chimed' | 'quiet';

/** A sound that is not there so long after it was due is not waited for: the chime does. */
const LATE_MS = 3_000;
/** A loudspeaker that takes so much longer than the sound lasts has stopped. */
const STUCK_MS = 2_000;
/** When so much of it was heard, the number was whole once. */
const HEARD_SHARE = 0.6;
const LOOK_EVERY_MS = 100;

/** Plays one announcement: the server's sound, or what can be had in its place. */
export class AnnouncementPlayer<Sound> {
  readonly #sounds: CallSounds<Sound>;
  readonly #loudspeaker: Loudspeaker<Sound>;
  readonly #timing: Timing;

  constructor(sounds: CallSounds<Sound>, loudspeaker: Loudspeaker<Sound>, timing: Timing) {
    this.#sounds = sounds;
    this.#loudspeaker = loudspeaker;
    this.#timing = timing;
  }

  /** `begins`: it is heard from now on, or would be; `heard`: most of it was. Resolves when it is over, always. */
  async play(
    announcement: Announcement,
    { spoken, audible, volume }: Manner,
    tell: { begins(): void; heard(): void },
  ): Promise<Outcome> {
    const voice = spoken && audible ? await this.#voiceOf(announcement) : null;
    const sound = voice ?? 'chime';
    const playing = audible ? await this.#loudspeaker.begin(sound, volume) : null;
    tell.begins();
    if (playing === null) await this.#pretend(this.#loudspeaker.lengthOf(sound), tell.heard);
    const wasHeard = playing !== null && (await this.#listen(playing, tell.heard));
    if (!wasHeard || !spoken) return 'quiet';
    return voice === null ? 'chimed' : 'spoken';
  }

  #voiceOf(announcement: Announcement): Promise<Sound | null> {
    const path = announcement.what === 'call' ? callSoundPath(announcement.seq) : SOUND_TEST_PATH;
    return Promise.race([this.#sounds.take(path), this.#pause(LATE_MS).then(() => null)]);
  }

  /** Nobody hears it: the next one comes when it would. */
  async #pretend(ms: number, heard: () => void): Promise<void> {
    await this.#pause(ms * HEARD_SHARE);
    heard();
    await this.#pause(ms * (1 - HEARD_SHARE));
  }

  /** Whether it was heard to its end. */
  async #listen(playing: Playing, heard: () => void): Promise<boolean> {
    const share = playing.ms * HEARD_SHARE;
    const look = () => {
      const lacking = share - playing.heardMs();
      if (lacking <= 0) heard();
      else forget = this.#timing.after(Math.max(lacking, LOOK_EVERY_MS), look);
    };
    let forget = this.#timing.after(share, look);
    const stuck = this.#pause(playing.ms + STUCK_MS).then(() => 'stuck' as const);
    const how = await Promise.race([playing.ended, stuck]);
    forget();
    if (how !== 'stuck') return true;
    playing.stop();
    this.#loudspeaker.mend();
    return false;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => this.#timing.after(ms, resolve));
  }
}
