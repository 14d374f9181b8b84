import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { createDeviceTransport } from '../../../printers/transports/device-transport.ts';
import { createFileTransport } from '../../../printers/transports/file-transport.ts';
import { createTcpTransport } from '../../../printers/transports/tcp-transport.ts';
import type { Transport } from '../../../printers/transports/transport.ts';
import { listenAsPrinter } from '../../../printers/virtual-printer/listen.ts';
import { createPrinterMachine } from '../../../printers/virtual-printer/printer-machine.ts';
import { createVirtualPrinter } from '../../../printers/virtual-printer/virtual-printer.ts';
import { openAgentRoom } from './agent-room.ts';
import { MemoryDevice } from './memory-device.ts';
import { countingIds, REAL_CLOCK } from './real-clock.ts';
import { standInSpooler } from './windows-spooler.ts';

/** A transport with a printer at its end. */
export interface TransportCase {
  readonly transport: Transport;
  /** The papers that came out so far, oldest first. */
  papers(): readonly Uint8Array[];
  /** Nothing answers at that address any more. */
  takeAway(): Promise<void>;
  /** It answers again. */
  putBack(): Promise<void>;
  end(): Promise<void>;
}

const unexpected = (error: unknown) => {
  throw error;
};

/** Every transport there is; one suite holds all of them to the same promises. */
export const TRANSPORT_CASES: Readonly<Record<string, () => Promise<TransportCase>>> = {
  async tcp() {
    const papers: Uint8Array[] = [];
    const printer = await listenAsPrinter({ paceMs: 1, deliver: keepIn(papers), report: unexpected });
    return {
      transport: createTcpTransport(
        { host: '127.0.0.1', port: printer.port },
        { connectMs: 500, lingerMs: 300 },
      ),
      papers: () => papers,
      takeAway: printer.refuse,
      putBack: printer.accept,
      end: printer.close,
    };
  },

  async device() {
    const papers: Uint8Array[] = [];
    const device = new MemoryDevice(
      createPrinterMachine({ paceMs: 1, deliver: keepIn(papers), report: unexpected }),
    );
    return {
      transport: createDeviceTransport('/dev/usb/lp0', {
        ...{ clock: REAL_CLOCK, way: 'both', files: device },
        limits: { stallMs: 500, retryMs: 1 },
      }),
      papers: () => papers,
      async takeAway() {
        device.openError = 'ENODEV';
      },
      async putBack() {
        device.openError = null;
      },
      async end() {},
    };
  },

  async file() {
    const parent = mkdtempSync(join(tmpdir(), 'loket-papers-'));
    const directory = join(parent, 'papers');
    return {
      transport: createFileTransport(directory, countingIds()),
      papers: () =>
        readdirSync(directory)
          .sort()
          .map((name) => new Uint8Array(readFileSync(join(directory, name)))),
      async takeAway() {
        // A paper may just be written there.
        await vi.waitFor(() => {
          rmSync(directory, { recursive: true, force: true });
          writeFileSync(directory, 'a file where the folder should be');
        });
      },
      async putBack() {
        rmSync(directory, { recursive: true, force: true });
      },
      async end() {
        rmSync(parent, { recursive: true, force: true });
      },
    };
  },

  async windows() {
    const spooler = standInSpooler();
    return {
      transport: spooler.transport,
      papers: spooler.papers,
      takeAway: async () => spooler.setTrouble('absent'),
      putBack: async () => spooler.setTrouble(''),
      end: async () => spooler.end(),
    };
  },

  async agent() {
    const papers: Uint8Array[] = [];
    const room = await openAgentRoom(
      createVirtualPrinter({ paceMs: 1, deliver: keepIn(papers), report: unexpected }),
    );
    return {
      transport: room.transport,
      papers: () => papers,
      takeAway: room.agentLeaves,
      putBack: room.agentComes,
      end: room.end,
    };
  },

  async 'agent of a printer that comes and goes'() {
    const papers: Uint8Array[] = [];
    const printer = createVirtualPrinter({ paceMs: 1, deliver: keepIn(papers), report: unexpected });
    const room = await openAgentRoom(printer);
    return {
      transport: room.transport,
      papers: () => papers,
      takeAway: async () => printer.setState('offline'),
      putBack: async () => printer.setState('ok'),
      end: room.end,
    };
  },

  async 'agent of a folder'() {
    const parent = mkdtempSync(join(tmpdir(), 'loket-agent-papers-'));
    const directory = join(parent, 'papers');
    const room = await openAgentRoom(createFileTransport(directory, countingIds()));
    return {
      transport: room.transport,
      papers: () =>
        readdirSync(directory)
          .sort()
          .map((name) => new Uint8Array(readFileSync(join(directory, name)))),
      takeAway: room.agentLeaves,
      putBack: room.agentComes,
      async end() {
        await room.end();
        rmSync(parent, { recursive: true, force: true });
      },
    };
  },

  async virtual() {
    const papers: Uint8Array[] = [];
    const printer = createVirtualPrinter({ paceMs: 1, deliver: keepIn(papers), report: unexpected });
    return {
      transport: printer,
      papers: () => papers,
      async takeAway() {
        printer.setState('offline');
      },
      async putBack() {
        printer.setState('ok');
      },
      async end() {},
    };
  },
};

function keepIn(papers: Uint8Array[]): (bytes: Uint8Array) => Promise<void> {
  return async (bytes) => void papers.push(bytes);
}
