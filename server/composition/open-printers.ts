import { join } from 'node:path';
import { err, ok, type Result } from '../../domain/result.ts';
import { createPaperMaker } from '../../printers/paper-maker.ts';
import { probePage } from '../../printers/probe/probe-page.ts';
import { probePrinter } from '../../printers/probe/probe-printer.ts';
import type { PrinterProfile } from '../../printers/profiles/printer-profile.ts';
import { factsOf } from '../../printers/profiles/profiles.ts';
import { createSpool, type Spool } from '../../printers/spool/spool.ts';
import type { AgentWays } from '../../printers/transports/agent-switchboard.ts';
import {
  type AddressProblem,
  type PrinterAddress,
  parsePrinterAddress,
} from '../../printers/transports/parse-address.ts';
import type { Transport } from '../../printers/transports/transport.ts';
import { transportTo } from '../../printers/transports/transport-to.ts';
import { createPaperTray } from '../../printers/virtual-printer/paper-tray.ts';
import type { Deps } from '../ports.ts';
import type { PrinterPark } from '../ports-park.ts';
import type { PaperMaker, PaperTray, PrinterRole, PrintLedger } from '../ports-printing.ts';
import { makeFirstPrinters } from '../printers/first-printers.ts';
import { createPrinterPark } from './printer-park.ts';
import { createStandIns, type StandIns } from './stand-ins.ts';

export interface OpenedPrinters {
  readonly spool: Spool;
  readonly park: PrinterPark;
  readonly papers: PaperTray;
  readonly paperMaker: PaperMaker;
  readonly standIns: StandIns;
}

type Places = Readonly<Record<PrinterRole, PrinterAddress | null>>;
type AddressMistake = { role: PrinterRole; problem: AddressProblem };

/**
 * Every registered printer, those of the environment, and the stand-ins whose papers lie in `papers/` of the data
 * directory. An `err` names the setting that is no address.
 */
export async function openPrinters(
  deps: Pick<Deps, 'site' | 'store' | 'clock' | 'ids' | 'sealer' | 'log'> & { readonly agents: AgentWays },
  ledger: PrintLedger,
  options: { addresses: Readonly<Record<PrinterRole, string | null>>; dataDir: string },
): Promise<Result<OpenedPrinters, AddressMistake>> {
  const { store, clock, log } = deps;
  const read = readPlaces(options.addresses);
  if (!read.ok) return read;
  const places = read.value;
  const report = (error: unknown) => log.error('printing failed', error);
  const papers = createPaperTray({ ...deps, directory: join(options.dataDir, 'papers') });
  const standIns = createStandIns(papers, report);

  /** What an older program wrote and this one cannot read is a printer that does not answer. */
  function wayTo(address: string, profile: PrinterProfile): Transport {
    const standIn = standIns.get(address);
    if (standIn !== undefined) return standIn;
    const place = parsePrinterAddress(address);
    if (!place.ok) return { connect: async () => err('offline') };
    return transportTo({ ...place.value, profile }, deps);
  }

  const said = (place: PrinterAddress | null) =>
    place && { address: place.address, profile: factsOf(place.profile) };
  const environment = { ticket: said(places.ticket), receipt: said(places.receipt) };
  await store.unit(async (tx) => ok(await makeFirstPrinters(tx, deps, environment)));
  const spool = createSpool({ ledger, clock, report });
  const park = createPrinterPark({
    ...{ ...deps, spool, wayTo, report },
    probe: (way, profile) => probePrinter(way, probePage(profile, 'id')),
    environment: {
      ticket: environment.ticket?.address ?? null,
      receipt: environment.receipt?.address ?? null,
    },
  });
  await park.rearrange();
  return ok({ spool, park, papers, paperMaker: createPaperMaker(park.profileFor), standIns });
}

function readPlaces(addresses: Readonly<Record<PrinterRole, string | null>>): Result<Places, AddressMistake> {
  const placeOf = (role: PrinterRole): Result<PrinterAddress | null, AddressMistake> => {
    const text = addresses[role];
    if (text === null) return ok(null);
    const place = parsePrinterAddress(text);
    return place.ok ? place : err({ role, problem: place.error });
  };
  const ticket = placeOf('ticket');
  if (!ticket.ok) return ticket;
  const receipt = placeOf('receipt');
  if (!receipt.ok) return receipt;
  return ok({ ticket: ticket.value, receipt: receipt.value });
}
