/**
 * How machines of the office's network are served. `none`: nobody asked for it. `closed`: it was asked for, and there
 * is neither a certificate nor leave to do without one.
 */
export type NetworkDoor = 'none' | 'tls' | 'plain' | 'closed';

interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** What the environment asks for: `LOKET_HOST`, `LOKET_PORT`, `LOKET_TLS_PORT`, `LOKET_PLAIN_HTTP`. */
export interface DoorWishes extends ListenAddress {
  readonly tlsPort: number;
  readonly plainHttp: boolean;
}

/** Where the office listens; phones' own listener aside. */
export interface Doors {
  readonly plain: ListenAddress;
  readonly tls: ListenAddress | null;
  readonly network: NetworkDoor;
}

const HERE = '127.0.0.1';

/**
 * Plain HTTP leaves this machine only where `LOKET_PLAIN_HTTP` says so. Without a certificate the network finds the
 * door shut; the queue on this machine works all the same.
 */
export function planDoors({ host, port, tlsPort, plainHttp }: DoorWishes, hasCertificate: boolean): Doors {
  if (isLoopbackHost(host)) return { plain: { host, port }, tls: null, network: 'none' };
  const plain = { host: plainHttp ? host : HERE, port };
  const tls = hasCertificate ? { host, port: tlsPort } : null;
  if (plainHttp) return { plain, tls, network: 'plain' };
  return { plain, tls, network: hasCertificate ? 'tls' : 'closed' };
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
