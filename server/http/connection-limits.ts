import type { Server, Socket } from 'node:net';
import { addressKey, isLoopbackAddress } from './peer-address.ts';

/** How many connections may stand at once. */
export interface ConnectionLimits {
  /** From one address of the network. */
  readonly each: number;
  /** From all of them together, so that many addresses of one attacker leave room for this machine's own screens. */
  readonly network: number;
  /** From this machine. */
  readonly here: number;
}

export const OFFICE_CONNECTIONS: ConnectionLimits = { each: 60, network: 1_000, here: 1_000 };

/** Counts the connections of servers that share their limits. */
export interface ConnectionBook {
  /** Counts those of this server, too, from the first packet until they are gone, whatever is spoken on them. */
  watch(server: Server): void;
  /** How many stand. */
  standing(): number;
}

const HERE = 'here';

/** Whoever is over a limit is cut off before a byte is read: neither handshake nor parser is spent on them. */
export function createConnectionBook(
  limits: ConnectionLimits,
  isHere: (address: string) => boolean = isLoopbackAddress,
): ConnectionBook {
  const counts = new Map<string, number>();
  let all = 0;

  function take(key: string): boolean {
    const count = counts.get(key) ?? 0;
    const fromHere = key === HERE;
    const network = all - (counts.get(HERE) ?? 0);
    if (fromHere ? count >= limits.here : count >= limits.each || network >= limits.network) return false;
    counts.set(key, count + 1);
    all += 1;
    return true;
  }

  function giveBack(key: string): void {
    const left = (counts.get(key) ?? 1) - 1;
    if (left === 0) counts.delete(key);
    else counts.set(key, left);
    all -= 1;
  }

  return {
    watch(server) {
      server.prependListener('connection', (socket: Socket) => {
        const { remoteAddress = '' } = socket;
        const key = isHere(remoteAddress) ? HERE : addressKey(remoteAddress);
        if (take(key)) socket.once('close', () => giveBack(key));
        else socket.destroy();
      });
    },
    standing: () => all,
  };
}
