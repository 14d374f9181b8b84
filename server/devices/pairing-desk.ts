import type { DeviceKind } from '../../domain/access/roles.ts';
import { BERKAS_CODE_BYTES, berkasCodeOf } from '../../domain/berkas/berkas-code.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { hashToken, makeToken } from '../access/session-token.ts';
import type { Deps } from '../ports.ts';

/** Strangers may ask while the window is open, but not crowd out the device that is meant. */
const MOST_ASKING = 5;
/** A device that does not come back for its answer has given up, and makes room. */
const FORGOTTEN_AFTER_MS = 30_000;
/** A confirmed device that does not fetch its token; it may do so after the window was closed behind it. */
const CONFIRMED_FOR_MS = 60_000;

/** A device that asks to be let in. */
export interface Asker {
  readonly code: string;
  readonly kind: DeviceKind;
  readonly name: string;
}

/** A device an administrator has confirmed. */
export interface Confirmed extends Asker {
  /** Who confirmed it, as an actor's name. */
  readonly by: string;
}

interface Request extends Asker {
  /** Of its own secret only the hash. */
  readonly claim: string;
  seenAt: number;
  confirmed: { readonly by: string; readonly at: number } | null;
}

/** Where devices wait to be let in. Kept in memory and by running time: it dies with the window and with the server. */
export interface PairingDesk {
  open(minutes: number): void;
  /** Ends the window; who was not confirmed is forgotten. */
  close(): void;
  /** How long it is still open, ms; null when it is not. */
  leftMs(): number | null;
  /** Whether it was open until now and its time is over. */
  hasLapsed(): boolean;
  /** `claim` is the device's secret, `code` what people compare. */
  ask(
    asker: Omit<Asker, 'code'>,
  ): Result<{ code: string; claim: string }, 'pairing-closed' | 'too-many-asking'>;
  /** Who has not been confirmed, the first to ask first. */
  asking(): readonly Asker[];
  confirm(code: string, by: string): Result<void, 'pairing-unknown'>;
  /** Takes a confirmed request away, so that it is answered once; null while nobody has confirmed it. */
  claim(claim: string): Result<Confirmed | null, 'pairing-unknown'>;
  /** It could not be kept: it may be claimed once more. */
  putBack(claim: string, confirmed: Confirmed): void;
}

export function createPairingDesk({ running, random }: Pick<Deps, 'running' | 'random'>): PairingDesk {
  let openUntil: number | null = null;
  let requests: Request[] = [];
  const isOpen = () => openUntil !== null && running.ms() < openUntil;
  const known = (claim: string) => requests.find((request) => request.claim === claim);
  const fingerprint = (claim: string) => hashToken(claim).toString('hex');

  /** Forgets who has given up, and with the window who was not confirmed. */
  const tidy = () => {
    const now = running.ms();
    requests = requests.filter(({ seenAt, confirmed }) =>
      confirmed === null
        ? isOpen() && now - seenAt < FORGOTTEN_AFTER_MS
        : now - confirmed.at < CONFIRMED_FOR_MS,
    );
  };

  return {
    open(minutes) {
      openUntil = running.ms() + minutes * 60_000;
    },
    close() {
      openUntil = null;
      tidy();
    },
    leftMs: () => (openUntil !== null && isOpen() ? openUntil - running.ms() : null),
    hasLapsed: () => openUntil !== null && !isOpen(),
    ask(asker) {
      tidy();
      if (!isOpen()) return err('pairing-closed');
      if (requests.length >= MOST_ASKING) return err('too-many-asking');
      const claim = makeToken(random);
      // The signs of a tanda terima's code: none looks like another.
      const code = berkasCodeOf(random.bytes(BERKAS_CODE_BYTES));
      requests.push({ ...asker, code, claim: fingerprint(claim), seenAt: running.ms(), confirmed: null });
      return ok({ code, claim });
    },
    asking() {
      tidy();
      return requests
        .filter(({ confirmed }) => confirmed === null)
        .map(({ code, kind, name }) => ({ code, kind, name }));
    },
    confirm(code, by) {
      tidy();
      const request = requests.find((other) => other.code === code && other.confirmed === null);
      if (request === undefined) return err('pairing-unknown');
      request.confirmed = { by, at: running.ms() };
      return ok();
    },
    claim(claim) {
      tidy();
      const request = known(fingerprint(claim));
      if (request === undefined) return err('pairing-unknown');
      request.seenAt = running.ms();
      if (request.confirmed === null) return ok(null);
      requests = requests.filter((other) => other !== request);
      const { code, kind, name, confirmed } = request;
      return ok({ code, kind, name, by: confirmed.by });
    },
    putBack(claim, { by, ...asker }) {
      const now = running.ms();
      requests.push({ ...asker, claim: fingerprint(claim), seenAt: now, confirmed: { by, at: now } });
    },
  };
}
