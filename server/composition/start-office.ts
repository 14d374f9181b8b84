import { ok, type Result } from '../../domain/result.ts';
import { makeFirstAdmin } from '../access/first-admin.ts';
import type { Config } from '../config.ts';
import { createClock } from '../machine.ts';
import type { Log } from '../ports.ts';
import { readCertificate } from '../tls/kept-certificate.ts';
import { type NetworkDoor, planDoors } from '../tls/plan-doors.ts';
import { type AssembledOffice, assembleOffice } from './assemble-office.ts';
import { type OpenedDoors, openDoors } from './open-doors.ts';
import type { StartProblem } from './start-problem.ts';

export interface RunningOffice extends AssembledOffice, OpenedDoors {
  readonly network: NetworkDoor;
  /** The first administrator's made-up password, to be shown once; null when there is nothing to show. */
  readonly firstPassword: string | null;
}

/** Opens the office's doors. After an `err` everything is closed again. */
export async function startOffice(
  config: Config,
  log: Log,
  { demo = false }: { demo?: boolean } = {},
): Promise<Result<RunningOffice, StartProblem>> {
  const kept = readCertificate(config.keyDir);
  // The queue on this machine needs none: the network stays outside until it is put right.
  if (!kept.ok) log.error('the certificate cannot be used');
  const certificate = kept.ok ? kept.value : null;
  const plan = planDoors(config, certificate !== null);
  const { network } = plan;
  const assembled = await assembleOffice(config, { clock: createClock(config.now), log, demo, network });
  if (!assembled.ok) return assembled;
  const office = assembled.value;
  const doors = await openDoors(office, { plan, certificate, config, log }).catch(async (error) => {
    await office.close();
    throw error;
  });
  if (!doors.ok) {
    await office.close();
    return doors;
  }
  // Only now: a password that was made up for an office whose doors stayed shut would never be seen.
  const firstPassword = await makeFirstAdmin(office.deps, config.adminPassword);
  return ok({ ...office, ...doors.value, network, firstPassword });
}
