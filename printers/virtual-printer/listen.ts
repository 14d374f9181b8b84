import { createServer, type Server, type Socket } from 'node:net';
import type { PrinterState } from '../../domain/print/printer-states.ts';
import { createPrinterMachine, type MachineDeps } from './printer-machine.ts';

/** How a printer in the network can misbehave beyond its states. */
export interface Manners {
  /** False: accepts a connection and takes nothing from it. */
  readonly reads: boolean;
  /** False: never answers DLE EOT. */
  readonly tells: boolean;
  /** False: never answers GS r. */
  readonly echoes: boolean;
}

/** A printer on a port of this machine. */
export interface ListeningPrinter {
  readonly port: number;
  state(): PrinterState;
  setState(state: PrinterState): void;
  setManners(manners: Partial<Manners>): void;
  /** How many connections there have been, are now, and were at most at once. */
  connections(): number;
  openConnections(): number;
  mostConnections(): number;
  /** Cuts every connection with a reset, as a pulled plug does. */
  reset(): void;
  /** Refuses connections until `accept`. */
  refuse(): Promise<void>;
  /** Takes connections again on the same port. */
  accept(): Promise<void>;
  close(): Promise<void>;
}

const GOOD_MANNERS: Manners = { reads: true, tells: true, echoes: true };
/** Bit 4 tells an answer to DLE EOT from one to GS r. */
const STATUS_BIT = 0b0001_0000;

/** Listens on loopback as a printer does on port 9100, one host at a time; port 0 takes any free one. */
export async function listenAsPrinter(deps: MachineDeps, port = 0): Promise<ListeningPrinter> {
  const machine = createPrinterMachine(deps);
  const sockets = new Set<Socket>();
  let manners = GOOD_MANNERS;
  let connections = 0;
  let most = 0;
  let server = await listen(serve, port);
  const chosen = portOf(server);

  function serve(socket: Socket): void {
    connections += 1;
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    const plug = machine.plugIn((bytes) => {
      const isStatus = ((bytes[0] ?? 0) & STATUS_BIT) !== 0;
      if (isStatus ? manners.tells : manners.echoes) socket.write(bytes);
    });
    if (manners.reads) socket.on('data', (bytes) => plug.receive(bytes));
    else socket.pause();
    // A reset by the host is its own affair; the close that follows is what counts.
    socket.on('error', () => {});
    socket.once('close', () => {
      sockets.delete(socket);
      plug.unplug();
    });
  }

  return {
    port: chosen,
    state: machine.state,
    setState: machine.setState,
    setManners(changes) {
      manners = { ...manners, ...changes };
    },
    connections: () => connections,
    openConnections: () => sockets.size,
    mostConnections: () => most,
    reset() {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    refuse: () => closeServer(server, sockets),
    async accept() {
      server = await listen(serve, chosen);
    },
    close: () => closeServer(server, sockets),
  };
}

function listen(serve: (socket: Socket) => void, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ noDelay: true }, serve);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

function closeServer(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => void server.close(() => resolve()));
}
