import { canonicalJson } from '../../domain/canonical-json.ts';
import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import type { ProbeFindings, ProfileFacts } from '../../domain/print/profile-facts.ts';
import { err, type Result } from '../../domain/result.ts';
import type { PrinterProfile } from '../../printers/profiles/printer-profile.ts';
import { DEFAULT_PROFILE, factsNamed, profileOf } from '../../printers/profiles/profiles.ts';
import type { Spool } from '../../printers/spool/spool.ts';
import type { PrinterArrangement, SpoolPrinter } from '../../printers/spool/spool-printer.ts';
import { createDoor, type Door } from '../../printers/transports/one-at-a-time.ts';
import type { Transport } from '../../printers/transports/transport.ts';
import type { Deps } from '../ports.ts';
import type { PrinterPark } from '../ports-park.ts';
import type { PaperDestination } from '../ports-printing.ts';
import { parkNow } from '../printers/park-now.ts';

/** How long whoever probes waits for the paper under way. */
const PROBE_PATIENCE_MS = 5_000;

/** What a park stands on. */
export interface ParkDeps extends Pick<Deps, 'site' | 'store'> {
  readonly spool: Spool;
  readonly environment: PrinterPark['environment'];
  /** The way to the machine at an address, used as a printer of that kind. */
  wayTo(address: string, profile: PrinterProfile): Transport;
  /** Prints the probe page over this way and listens. */
  probe(way: Transport, profile: PrinterProfile): Promise<Result<ProbeFindings, PrinterState>>;
  report(error: unknown): void;
}

/** The park, and what a paper for one of its printers is made for. */
export interface OpenPark extends PrinterPark {
  profileFor(destination: PaperDestination): PrinterProfile;
}

/** A park nothing was arranged in yet. */
export function createPrinterPark(deps: ParkDeps): OpenPark {
  const { spool, environment, report } = deps;
  const doors = new Map<string, Door>();
  /** By address and kind: a printer nobody touched keeps its way, and a stand-in what is in it. */
  const ways = new Map<string, Transport>();
  let arrangement: PrinterArrangement | null = null;
  let arranging: Promise<void> = Promise.resolve();

  function doorOf(address: string): Door {
    const door = doors.get(address) ?? createDoor();
    doors.set(address, door);
    return door;
  }

  function wayTo(address: string, facts: ProfileFacts): Transport {
    const key = `${address} ${canonicalJson(facts)}`;
    const way = ways.get(key) ?? doorOf(address).through(deps.wayTo(address, profileOf(facts)));
    ways.set(key, way);
    return way;
  }

  async function arrange(): Promise<void> {
    const { printers, roles } = await deps.store.read((tx) =>
      parkNow(tx, { ...deps, park: { environment } }),
    );
    const machines = printers.map(({ id, address, profile }): SpoolPrinter => {
      return { id, address, profile: profileOf(profile), transport: wayTo(address, profile) };
    });
    arrangement = { printers: machines, roles };
    spool.arrange(arrangement);
  }

  const machineOf = (id: string | null | undefined) => arrangement?.printers.find((one) => one.id === id);

  return {
    environment,
    rearrange() {
      // One after the other, so that the last arrangement is the newest.
      arranging = arranging.then(arrange).catch(report);
      return arranging;
    },
    async probe(printerId) {
      await arranging;
      const machine = machineOf(printerId);
      if (machine === undefined) return err('unknown');
      const { address } = machine;
      // As its kind: what an earlier probe did not hear or see may be heard and seen now.
      const kind = profileOf(factsNamed(machine.profile.name));
      const way = doorOf(address).through(deps.wayTo(address, kind), PROBE_PATIENCE_MS);
      const probed = await deps.probe(way, kind);
      if (probed.ok || probed.error !== 'busy') return probed;
      const known = spool.printers().find(({ id }) => id === printerId)?.state ?? 'unknown';
      return stopsPrinting(known) ? err(known) : probed;
    },
    profileFor: ({ role, printer }) =>
      (machineOf(printer) ?? machineOf(arrangement?.roles[role]))?.profile ?? DEFAULT_PROFILE,
  };
}
