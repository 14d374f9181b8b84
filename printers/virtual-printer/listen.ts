import { createServer, type Server, type Socket } from 'node:net';
import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { SettableState } from './printer-condition.ts';
import type { FaultSwitches } from './printer-faults.ts';
import { createPrinterMachine, type MachineDeps } from './printer-machine.ts';

/** A printer on a port of this machine. Without power it refuses connections. */
export interface ListeningPrinter extends FaultSwitches {
  readonly port: number;
  state(): PrinterState;
  setState(state: SettableState): void;
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

/** Listens on loopback as a printer does on port 9100, one host at a time; port 0 takes any free one. */
export async function listenAsPrinter(deps: MachineDeps, port = 0): Promise<ListeningPrinter> {
  const machine = createPrinterMachine(deps);
  const { state, setState, faults, coming, provoke, mend } = machine;
  const sockets = new Set<Socket>();
  let connections = 0;
  let most = 0;
  let server = await listen(serve, port);
  const chosen = portOf(server);
  let switching: Promise<void> = Promise.resolve();

  function serve(socket: Socket): void {
    connections += 1;
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    const plug = machine.plugIn(
      (bytes) => void socket.write(bytes),
      () => void socket.resetAndDestroy(),
    );
    // While its buffer is full the printer reads nothing, and the host's own buffers fill up.
    socket.on('data', (bytes) => {
      socket.pause();
      void plug.receive(bytes).then(() => socket.resume());
    });
    // A reset by the host is its own affair; the close that follows is what counts.
    socket.on('error', () => {});
    socket.once('close', () => {
      sockets.delete(socket);
      plug.unplug();
    });
  }

  const refuse = () => closeServer(server, sockets);
  const accept = async () => {
    server = await listen(serve, chosen);
  };
  machine.onPower((isOn) => {
    // The port is given up at once and taken again as soon as the last connection is gone.
    const closed = isOn ? null : refuse();
    switching = switching.then(() => closed ?? accept()).catch(deps.report);
  });

  return {
    ...{ port: chosen, state, setState, faults, coming, provoke, mend },
    connections: () => connections,
    openConnections: () => sockets.size,
    mostConnections: () => most,
    reset: () => provoke('connection-reset'),
    ...{ refuse, accept },
    async close() {
      await switching;
      await refuse();
    },
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
