import type { DeviceKind } from '../../domain/access/roles.ts';
import { BERKAS_CODE_BYTES, berkasCodeOf } from '../../domain/berkas/berkas-code.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { hashToken, makeToken } from '../access/session-token.ts';
import type { Deps } from '../ports.ts';

/** Strangers may ask while the window is open, but not crowd out the device that is meant. */
const MOST_ASKING = 5;
/** A PC may carry a desk and a TV. Who asks once more from there takes the place of the one that asked first. */
const MOST_FROM_ONE_ADDRESS = 2;
/** A device that does not come back for its answer has given up, and makes room. */
const FORGOTTEN_AFTER_MS = 30_000;
/**
 * For so long a confirmed device can fetch its token, also after the window was closed behind it, and fetch it again
 * where the answer was lost on the way.
 */
const KEPT_FOR_MS = 60_000;

/** A device that asks to be let in. */
export interface Asker {
  readonly code: string;
  readonly kind: DeviceKind;
  readonly name: string;
  /** Its address in the network. */
  readonly address: string;
}

/** A device an administrator has confirmed, under the name they gave it. */
export interface Confirmed {
  readonly kind: DeviceKind;
  readonly name: string;
  /** Who confirmed it, as an actor's name. */
  readonly by: string;
}

/** What a device is let in with. */
export interface Paired {
  readonly device: string;
  readonly token: string;
}

interface Request extends Asker {
  /** Of its own secret only the hash. */
  readonly claim: string;
  seenAt: number;
  confirmed: (Confirmed & { at: number }) | null;
  paired: Promise<Paired> | null;
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
  /** `kind` is what the administrator means to let in: a code of another kind is not confirmed. */
  confirm(
    meant: { code: string; kind: DeviceKind; name?: string | undefined },
    by: string,
  ): Result<void, 'pairing-unknown' | 'pairing-other-kind'>;
  /**
   * Pairs a confirmed device, once however often it claims, and answers each time; null while nobody has confirmed it.
   * Rejects as `pair` does: then it may be claimed once more.
   */
  claim(
    claim: string,
    pair: (confirmed: Confirmed) => Promise<Paired>,
  ): Promise<Result<Paired | null, 'pairing-unknown'>>;
}

export function createPairingDesk({ running, random }: Pick<Deps, 'running' | 'random'>): PairingDesk {
  let openUntil: number | null = null;
  let requests: Request[] = [];
  const isOpen = () => openUntil !== null && running.ms() < openUntil;
  const fingerprint = (claim: string) => hashToken(claim).toString('hex');
  const unconfirmed = () => requests.filter(({ confirmed }) => confirmed === null);

  /** Forgets who has given up, and with the window who was not confirmed. */
  const tidy = () => {
    const now = running.ms();
    requests = requests.filter(({ seenAt, confirmed }) =>
      confirmed === null ? isOpen() && now - seenAt < FORGOTTEN_AFTER_MS : now - confirmed.at < KEPT_FOR_MS,
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
      const neighbours = unconfirmed().filter(({ address }) => address === asker.address);
      const replaced = neighbours.length < MOST_FROM_ONE_ADDRESS ? undefined : neighbours[0];
      if (replaced === undefined && unconfirmed().length >= MOST_ASKING) return err('too-many-asking');
      const claim = makeToken(random);
      // The signs of a tanda terima's code: none looks like another.
      const code = berkasCodeOf(random.bytes(BERKAS_CODE_BYTES));
      const known = { code, claim: fingerprint(claim), seenAt: running.ms() };
      requests = requests.filter((request) => request !== replaced);
      requests.push({ ...asker, ...known, confirmed: null, paired: null });
      return ok({ code, claim });
    },
    asking() {
      tidy();
      return unconfirmed().map(({ code, kind, name, address }) => ({ code, kind, name, address }));
    },
    confirm({ code, kind, name }, by) {
      tidy();
      const request = unconfirmed().find((other) => other.code === code);
      if (request === undefined) return err('pairing-unknown');
      if (request.kind !== kind) return err('pairing-other-kind');
      request.confirmed = { kind, name: name ?? request.name, by, at: running.ms() };
      return ok();
    },
    async claim(claim, pair) {
      tidy();
      const hash = fingerprint(claim);
      const request = requests.find((other) => other.claim === hash);
      if (request === undefined) return err('pairing-unknown');
      request.seenAt = running.ms();
      const { confirmed } = request;
      if (confirmed === null) return ok(null);
      if (request.paired === null) {
        const { at: _, ...device } = confirmed;
        request.paired = pair(device);
        request.paired.catch(() => {
          request.paired = null;
        });
        confirmed.at = request.seenAt;
      }
      return ok(await request.paired);
    },
  };
}
