import type { Clock, Ids } from '../../server/ports.ts';
import { createDeviceTransport } from './device-transport.ts';
import { createFileTransport } from './file-transport.ts';
import type { PrinterAddress } from './parse-address.ts';
import { createTcpTransport } from './tcp-transport.ts';
import type { Transport } from './transport.ts';

/** The way to the printer at an address. Opens nothing yet. */
export function transportTo(place: PrinterAddress, { clock, ids }: { clock: Clock; ids: Ids }): Transport {
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
    default:
      return place satisfies never;
  }
}
