import { err, ok, type Result } from '../../domain/result.ts';
import type { PrinterProfile } from '../profiles/printer-profile.ts';
import { DEFAULT_PROFILE, profileNamed } from '../profiles/profiles.ts';

/** Where a printer is, and what kind it is. Two roles with the same `address` mean the same machine. */
export type PrinterAddress = { readonly address: string; readonly profile: PrinterProfile } & (
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'device'; readonly path: string }
  | { readonly kind: 'file'; readonly directory: string }
  | { readonly kind: 'windows'; readonly queue: string }
  | { readonly kind: 'agent'; readonly device: string }
);

/** Why a text is no printer's address. */
export type AddressProblem =
  | 'unknown-scheme'
  | 'bad-host'
  | 'bad-port'
  | 'no-path'
  | 'bad-queue'
  | 'bad-device'
  | 'unknown-profile';

const RAW_PORT = 9100;
const SHAPE =
  /^(?<scheme>tcp|device|file|windows|agent):\/\/(?<place>[^?]*)(?:\?profile=(?<profile>[a-z0-9-]+))?$/;
const TCP_PLACE = /^(?<host>\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?::(?<port>[0-9]+))?$/i;
const DEVICE_PLACE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Windows takes no longer name, and no control character is part of one. */
const QUEUE_NAME = /^\P{Cc}{1,220}$/u;

/**
 * Reads `tcp://host:9100`, `device:///dev/usb/lp0`, `file://dir`, `windows://queue%20name` or `agent://<device id>`,
 * each with `?profile=clone-58` where the printer is not the usual 80 mm one. The port of tcp may be left out; the
 * folder of file may be relative.
 */
export function parsePrinterAddress(text: string): Result<PrinterAddress, AddressProblem> {
  const { scheme, place = '', profile: profileName } = SHAPE.exec(text.trim())?.groups ?? {};
  if (scheme === undefined) return err('unknown-scheme');
  const profile = profileName === undefined ? DEFAULT_PROFILE : profileNamed(profileName);
  if (profile === undefined) return err('unknown-profile');
  if (scheme === 'tcp') return tcpAddress(place, profile);
  if (scheme === 'windows') return windowsAddress(place, profile);
  if (scheme === 'agent') {
    const device = place.toLowerCase();
    if (!DEVICE_PLACE.test(device)) return err('bad-device');
    return ok({ kind: 'agent', address: `agent://${device}`, profile, device });
  }
  if (place === '' || (scheme === 'device' && !place.startsWith('/'))) return err('no-path');
  const address = `${scheme}://${place}`;
  return ok(
    scheme === 'device'
      ? { kind: 'device', address, profile, path: place }
      : { kind: 'file', address, profile, directory: place },
  );
}

function tcpAddress(place: string, profile: PrinterProfile): Result<PrinterAddress, AddressProblem> {
  const { host, port: digits = String(RAW_PORT) } = TCP_PLACE.exec(place)?.groups ?? {};
  if (host === undefined) return err('bad-host');
  const port = Number(digits);
  if (port < 1 || port > 65_535) return err('bad-port');
  const name = host.toLowerCase();
  const bare = name.replace(/^\[|\]$/g, '');
  return ok({ kind: 'tcp', address: `tcp://${name}:${port}`, profile, host: bare, port });
}

function windowsAddress(place: string, profile: PrinterProfile): Result<PrinterAddress, AddressProblem> {
  const queue = decoded(place)?.trim();
  if (queue === undefined || !QUEUE_NAME.test(queue)) return err('bad-queue');
  return ok({ kind: 'windows', address: `windows://${encodeURIComponent(queue)}`, profile, queue });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
