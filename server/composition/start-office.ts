import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { err, ok, type Result } from '../../domain/result.ts';
import { makeFirstAdmin } from '../access/first-admin.ts';
import type { Config } from '../config.ts';
import { createClock } from '../machine.ts';
import type { Log } from '../ports.ts';
import { type AssembledOffice, assembleOffice } from './assemble-office.ts';
import { followListenProblem, listenProblem, type StartProblem } from './start-problem.ts';
import { usableAddresses } from './usable-addresses.ts';

export interface RunningOffice extends AssembledOffice {
  /** "http://127.0.0.1:8080", and where other machines find it if they can. */
  readonly addresses: readonly [string, ...string[]];
  /** Where phones are listened to apart from everything else, as this machine finds it; null when they are not. */
  readonly followAddress: string | null;
  /** The first administrator's made-up password, to be shown once; null when there is nothing to show. */
  readonly firstPassword: string | null;
}

/** Opens the office's doors. After an `err` everything is closed again. */
export async function startOffice(
  config: Config,
  log: Log,
  { demo = false }: { demo?: boolean } = {},
): Promise<Result<RunningOffice, StartProblem>> {
  const assembled = await assembleOffice(config, { clock: createClock(config.now), log, demo });
  if (!assembled.ok) return assembled;
  const office = assembled.value;
  try {
    await office.app.listen({ port: config.port, host: config.host });
  } catch (error) {
    return closeFor(office, error, listenProblem(error));
  }
  try {
    if (config.followListen !== null) await office.followApp?.listen(config.followListen);
  } catch (error) {
    return closeFor(office, error, followListenProblem(error));
  }
  const interfaces = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  const addressesOf = ({ server }: FastifyInstance) =>
    usableAddresses(server.address() as AddressInfo, interfaces);
  const addresses = addressesOf(office.app);
  const followAddress = office.followApp && addressesOf(office.followApp)[0];
  // Only now: a password that was made up for an office whose doors stayed shut would never be seen.
  const firstPassword = await makeFirstAdmin(office.deps, config.adminPassword);
  return ok({ ...office, addresses, followAddress, firstPassword });
}

/** @throws the error itself when it is a bug */
async function closeFor(
  office: AssembledOffice,
  error: unknown,
  problem: StartProblem | null,
): Promise<Result<never, StartProblem>> {
  await office.close();
  if (problem === null) throw error;
  return err(problem);
}
