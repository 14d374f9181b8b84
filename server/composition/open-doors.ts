import { type AddressInfo, isIP, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Config } from '../config.ts';
import { createConnectionBook, OFFICE_CONNECTIONS } from '../http/connection-limits.ts';
import type { Log } from '../ports.ts';
import type { KeptCertificate } from '../tls/kept-certificate.ts';
import type { Doors } from '../tls/plan-doors.ts';
import type { AssembledOffice } from './assemble-office.ts';
import { makeNetworkDoor } from './network-door.ts';
import { type DoorProblem, listenProblem } from './start-problem.ts';
import { usableAddresses } from './usable-addresses.ts';

/** Where an office is found. */
export interface OpenedDoors {
  /** "http://127.0.0.1:8080", and where other machines find it if they can. */
  readonly addresses: readonly [string, ...string[]];
  /** The port behind the certificate; null without one. */
  readonly securePort: number | null;
  /** Where phones are listened to apart from everything else, as this machine finds it; null when they are not. */
  readonly followAddress: string | null;
}

/**
 * Listens on every door of the plan. An `err` names the door that could not be had; those before it stay open until
 * the office is closed.
 * @throws the error itself when it is a bug
 */
export async function openDoors(
  office: AssembledOffice,
  {
    plan,
    certificate,
    config,
    log,
  }: {
    readonly plan: Doors;
    readonly certificate: KeptCertificate | null;
    readonly config: Pick<Config, 'keyDir' | 'followListen'>;
    readonly log: Log;
  },
): Promise<Result<OpenedDoors, DoorProblem>> {
  const { app, followApp } = office;
  const { plain, tls } = plan;
  const { keyDir, followListen } = config;
  const book = createConnectionBook(OFFICE_CONNECTIONS);
  const secure = tls && certificate && (await makeNetworkDoor(office, certificate, { keyDir, log }));
  book.watch(app.server);
  if (secure !== null) book.watch(secure.server);

  const opened = await tried('', () => app.listen(plain));
  if (!opened.ok) return opened;
  const network = await tried('tls-', async () => tls && secure?.listen(tls));
  if (!network.ok) return network;
  const phones = await tried('follow-', async () => followListen && followApp?.listen(followListen));
  if (!phones.ok) return phones;

  const [here, ...elsewhere] = addressesOf(app.server, 'http');
  return ok({
    addresses: [here, ...elsewhere, ...(secure && certificate ? overTls(secure.server, certificate) : [])],
    securePort: secure && (secure.server.address() as AddressInfo).port,
    followAddress: followApp && addressesOf(followApp.server, 'http')[0],
  });
}

async function tried<Door extends '' | 'tls-' | 'follow-'>(
  door: Door,
  listen: () => Promise<unknown>,
): Promise<Result<void, DoorProblem>> {
  try {
    await listen();
    return ok();
  } catch (error) {
    const problem = listenProblem(error);
    if (problem === null) throw error;
    return err(`${door}${problem}` as const);
  }
}

function addressesOf(server: Server, scheme: 'http' | 'https') {
  const cards = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return usableAddresses(server.address() as AddressInfo, cards, scheme);
}

/** What other machines may open: the machine's name, and those of its addresses that the certificate is for. */
function overTls(server: Server, { names }: KeptCertificate): string[] {
  const { port } = server.address() as AddressInfo;
  const name = names.find((one) => one !== 'localhost' && isIP(one) === 0);
  const addresses = addressesOf(server, 'https').filter((address) => {
    const { hostname } = new URL(address);
    return names.includes(hostname) && !hostname.startsWith('127.');
  });
  return [...(name === undefined ? [] : [`https://${name}:${port}`]), ...addresses];
}
