import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { PrinterState } from '../../../domain/print/printer-states.ts';
import {
  STATUS_QUESTIONS,
  type StatusQuestion,
  stateFromAnswers,
} from '../../../printers/status/printer-status.ts';
import { createTcpTransport } from '../../../printers/transports/tcp-transport.ts';
import type { Connection, Transport } from '../../../printers/transports/transport.ts';
import { listenAsPrinter } from '../../../printers/virtual-printer/listen.ts';
import type { FaultSwitches } from '../../../printers/virtual-printer/printer-faults.ts';
import { createVirtualPrinter } from '../../../printers/virtual-printer/virtual-printer.ts';

/** A printer whose troubles are at hand, the way to it, and every paper that came out. */
export interface FaultyPrinter {
  readonly printer: FaultSwitches & { state(): PrinterState };
  readonly transport: Transport;
  readonly papers: readonly Uint8Array[];
}

const PACE_MS = 4;

/** The two that stand in for a real one. They end with the test. */
export const FAULTY_PRINTERS: Readonly<Record<string, () => Promise<FaultyPrinter>>> = {
  async 'in this process'() {
    const { papers, deps } = paperBasket();
    const printer = createVirtualPrinter(deps);
    return { printer, transport: printer, papers };
  },

  async 'in the network'() {
    const { papers, deps } = paperBasket();
    const printer = await listenAsPrinter(deps);
    onTestFinished(printer.close);
    const place = { host: '127.0.0.1', port: printer.port };
    return { printer, transport: createTcpTransport(place, { connectMs: 300, lingerMs: 50 }), papers };
  },
};

/** A conversation, and what was heard in it. */
export interface Talk {
  readonly connection: Connection;
  /** In hex, byte by byte. */
  heard(): string;
}

/** Opens the way. @throws when nothing answers there. */
export async function talkTo({ transport }: FaultyPrinter): Promise<Talk> {
  const opened = await transport.connect();
  if (!opened.ok) throw new Error(opened.error);
  const connection = opened.value;
  const bytes: number[] = [];
  connection.listen((more) => void bytes.push(...more));
  return {
    connection,
    heard: () => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
  };
}

/** What it says of itself within a quarter of a second, on a connection of its own; `offline` when nothing answers there. */
export async function askState({ transport }: FaultyPrinter): Promise<PrinterState> {
  const opened = await transport.connect();
  if (!opened.ok) return opened.error;
  const connection = opened.value;
  const answers = new Map<StatusQuestion, number>();
  for (const question of STATUS_QUESTIONS) {
    const byte = await Promise.race([firstByte(connection, question), sleep(250, null)]);
    if (byte === null) break;
    answers.set(question, byte);
  }
  await connection.close();
  return stateFromAnswers(answers);
}

function firstByte(connection: Connection, question: StatusQuestion): Promise<number | null> {
  return new Promise((resolve) => {
    connection.listen(([byte = null]) => resolve(byte));
    void connection.send(Uint8Array.of(0x10, 0x04, question));
  });
}

function paperBasket() {
  const papers: Uint8Array[] = [];
  const deps = {
    paceMs: PACE_MS,
    deliver: async (bytes: Uint8Array) => void papers.push(bytes),
    report(error: unknown) {
      throw error;
    },
  };
  return { papers, deps };
}
