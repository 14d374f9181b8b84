import type { AddressInfo } from 'node:net';
import { ok, type Result } from '../../domain/result.ts';
import type { Config } from '../config.ts';
import { createClock } from '../machine.ts';
import type { Log } from '../ports.ts';
import { type AssembledOffice, assembleOffice, type StartProblem } from './assemble-office.ts';

export interface RunningOffice extends AssembledOffice {
  /** "http://127.0.0.1:8080". */
  readonly address: string;
}

/**
 * Opens the office's doors.
 * @throws when the address cannot be listened on; everything is closed again then.
 */
export async function startOffice(config: Config, log: Log): Promise<Result<RunningOffice, StartProblem>> {
  const assembled = await assembleOffice(config, { clock: createClock(config.now), log });
  if (!assembled.ok) return assembled;
  const office = assembled.value;
  try {
    await office.app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await office.close();
    throw error;
  }
  const { address, port, family } = office.app.server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return ok({ ...office, address: `http://${host}:${port}` });
}
