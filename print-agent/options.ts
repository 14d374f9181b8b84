import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../domain/result.ts';
import { type PrinterAddress, parsePrinterAddress } from '../printers/transports/parse-address.ts';
import type { AGENT_PROBLEMS } from '../words/print-agent.ts';

/** What an agent is told when it is started. */
export interface AgentOptions {
  /** "http://192.168.1.10:8080", without a path. */
  readonly server: string;
  readonly printer: PrinterAddress;
  /** As the administrator sees it. */
  readonly name: string;
  /** Where the pairing is kept. */
  readonly directory: string;
  /** The office's certificate, PEM: nobody else's server is believed then. Undefined: whoever this PC believes. */
  readonly ca: string | undefined;
}

const LONGEST_NAME = 60;

/** Reads the command line and the environment; an `err` names what is wrong first. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): Result<AgentOptions, keyof typeof AGENT_PROBLEMS> {
  const given = valuesOf(args);
  if (given?.server === undefined || given.printer === undefined) return err('usage');
  const server = serverOf(given.server);
  if (server === null) return err('server');
  const printer = parsePrinterAddress(given.printer);
  if (!printer.ok || printer.value.kind === 'agent') return err('printer');
  const name = given.name?.trim() || hostname().slice(0, LONGEST_NAME);
  if (name.length > LONGEST_NAME) return err('name');
  const ca = given.ca === undefined ? undefined : certificateIn(given.ca);
  if (ca === null) return err('ca');
  return ok({ server, printer: printer.value, name, directory: directoryIn(env, platform), ca });
}

/** What stands in a file, when it is a certificate. */
function certificateIn(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    return new X509Certificate(text).ca ? text : null;
  } catch {
    return null;
  }
}

function valuesOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { server: text, printer: text, name: text, ca: text } })
      .values;
  } catch {
    return null;
  }
}

function serverOf(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return url.pathname === '/' && url.search === '' && url.username === '' ? url.origin : null;
}

function directoryIn(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  const chosen = env.LOKET_AGENT_DIR?.trim();
  if (chosen) return resolve(chosen);
  if (platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'loket-agent');
  return join(homedir(), '.loket-agent');
}
