import type { Result } from '../../domain/result.ts';
import type { Clock, Log } from '../ports.ts';
import type { KeptCertificate } from './kept-certificate.ts';
import type { MachineNames } from './own-names.ts';
import { isRenewalDue } from './renewal-due.ts';

const LOOK_EVERY_MS = 5_000;
/** A disk that is full now may not be in an hour; the certificate has a month left. */
const TRY_AGAIN_MS = 3_600_000;

/** What keeps a server's certificate fresh. */
export interface CertificateWatchDeps {
  /** The machine's own, also in a drill: other machines judge certificates by theirs. */
  readonly clock: Clock;
  readonly log: Log;
  machine(): MachineNames;
  /** What lies on the disk now. */
  read(): Result<KeptCertificate | null, 'bad-certificate'>;
  /** Makes it anew on the disk; false when that failed. */
  renew(): Promise<boolean>;
  /** Shows it to whoever comes from now on. */
  show(certificate: KeptCertificate): Promise<void>;
}

export interface CertificateWatch {
  /** Begins what is due and returns at once. */
  look(): Promise<void>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/**
 * Looks every few seconds whether the certificate is due, or was made anew by hand, and shows the new one. Connections
 * that stand stay. An unreadable file is left alone: what is shown is still in memory.
 */
export function createCertificateWatch(deps: CertificateWatchDeps, shown: KeptCertificate): CertificateWatch {
  const { clock, log } = deps;
  let current = shown;
  let nextLook = clock.monotonic();
  let nextTry = nextLook;
  let work: Promise<void> | null = null;

  async function refresh(): Promise<void> {
    if (clock.monotonic() >= nextTry && isRenewalDue(current, clock.now(), deps.machine())) {
      nextTry = clock.monotonic() + TRY_AGAIN_MS;
      if (!(await deps.renew())) log.error('the certificate could not be renewed');
    }
    const kept = deps.read();
    if (!kept.ok || kept.value === null || kept.value.fingerprint === current.fingerprint) return;
    await deps.show(kept.value);
    current = kept.value;
    nextTry = clock.monotonic();
  }

  return {
    async look() {
      if (work !== null || clock.monotonic() < nextLook) return;
      nextLook = clock.monotonic() + LOOK_EVERY_MS;
      // Beside the other watches: making one takes a second or two.
      work = refresh()
        .catch((error) => log.error('the certificate could not be looked after', error))
        .finally(() => {
          work = null;
        });
    },
    settled: async () => void (await work),
  };
}
