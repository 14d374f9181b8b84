import type { Clock, Ids } from '../../server/ports.ts';
import type { AgentWays } from './agent-switchboard.ts';
import { createDeviceTransport } from './device-transport.ts';
import { createFileTransport } from './file-transport.ts';
import type { PrinterAddress } from './parse-address.ts';
import { createTcpTransport } from './tcp-transport.ts';
import type { Transport } from './transport.ts';
import { createWindowsTransport } from './windows-transport.ts';

/** What ways to printers are made with. */
export interface TransportDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly agents: AgentWays;
}

/** The way to the printer at an address. Opens nothing yet. */
export function transportTo(place: PrinterAddress, { clock, ids, agents }: TransportDeps): Transport {
  switch (place.kind) {
    case 'tcp':
      return createTcpTransport(place);
    case 'device':
      return createDeviceTransport(place.path, {
        clock,
        way: place.profile.confirm === 'none' ? 'out' : 'both',
      });
    case 'file':
      return createFileTransport(place.directory, ids);
    case 'windows':
      return createWindowsTransport(place.queue);
    case 'agent':
      return agents.transport(place.device);
    default:
      return place satisfies never;
  }
}
