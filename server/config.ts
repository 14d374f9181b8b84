import { join, resolve } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';

/** What the environment may set. It is stronger than the settings page. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where machines of the network are served over TLS, on the same host. */
  readonly tlsPort: number;
  /** The network may be served without protection. */
  readonly plainHttp: boolean;
  readonly dataDir: string;
  readonly keyDir: string;
  /** Where systemd shows this service its credentials; null where it was given none. */
  readonly credentialsDir: string | null;
  readonly adminPassword: string | null;
  readonly ticketPrinter: string | null;
  readonly receiptPrinter: string | null;
  readonly publicUrl: string | null;
  /** Where phones are listened to apart from everything else; null when they use the main address. */
  readonly followListen: ListenAddress | null;
  /** ms since 1970 at which the clock is to start; null for the real time. */
  readonly now: number | null;
  readonly trustLoopback: boolean;
  /** Where the journal goes, whatever the page says; null when the page says it. */
  readonly journalDir: string | null;
}

export interface ListenAddress {
  /** A name or an address, IPv6 without its brackets. */
  readonly host: string;
  readonly port: number;
}

/** As it is written: "0.0.0.0:8081", "[::]:8081". */
export function hostAndPort({ host, port }: ListenAddress): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Reads the environment; an `err` names every setting that does not make sense, not only the first. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, string[]> {
  const problems: string[] = [];
  const text = (name: string) => env[name]?.trim() || null;

  const portIn = (name: string, usual: number) => {
    const port = Number(text(name) ?? usual);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push(`${name} must be 0 to 65535`);
    return port;
  };
  const yesOrNo = (name: string, usual: 'yes' | 'no') => {
    const answer = text(name) ?? usual;
    if (answer !== 'yes' && answer !== 'no') problems.push(`${name} must be yes or no`);
    return answer === 'yes';
  };
  const port = portIn('LOKET_PORT', 8080);
  const tlsPort = portIn('LOKET_TLS_PORT', 8443);

  const publicUrl = text('LOKET_PUBLIC_URL');
  if (publicUrl !== null && !isHttpUrl(publicUrl))
    problems.push('LOKET_PUBLIC_URL must be an http(s) address');

  const listenText = text('LOKET_FOLLOW_LISTEN');
  const followListen = listenText === null ? null : listenAddress(listenText);
  if (listenText !== null && followListen === null) {
    problems.push('LOKET_FOLLOW_LISTEN must be host:port, like 0.0.0.0:8081');
  }

  const nowText = text('LOKET_NOW');
  const now = nowText === null ? null : Date.parse(nowText);
  if (now !== null && (Number.isNaN(now) || !/(Z|[+-]\d\d:\d\d)$/.test(nowText ?? ''))) {
    problems.push('LOKET_NOW must be an ISO instant with its offset, like 2026-11-23T07:45:00+07:00');
  }

  const trustLoopback = yesOrNo('LOKET_TRUST_LOOPBACK', 'yes');
  const plainHttp = yesOrNo('LOKET_PLAIN_HTTP', 'no');

  const journalText = text('LOKET_JOURNAL_DIR');

  if (problems.length > 0) return err(problems);
  const dataDir = resolve(text('LOKET_DATA_DIR') ?? './data');
  return ok({
    port,
    host: text('LOKET_HOST') ?? '127.0.0.1',
    ...{ tlsPort, plainHttp },
    dataDir,
    keyDir: resolve(text('LOKET_KEY_DIR') ?? join(dataDir, 'keys')),
    credentialsDir: text('CREDENTIALS_DIRECTORY'),
    adminPassword: env.LOKET_ADMIN_PASSWORD || null,
    ticketPrinter: text('LOKET_TICKET_PRINTER'),
    receiptPrinter: text('LOKET_RECEIPT_PRINTER'),
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    followListen,
    now,
    trustLoopback,
    journalDir: journalText === null ? null : resolve(journalText),
  });
}

/** Reads "0.0.0.0:8081" or "[::]:8081"; null when it is neither. */
function listenAddress(value: string): ListenAddress | null {
  const [, bracketed, plain, port = ''] =
    /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:/[\]]+)):(\d{1,5})$/.exec(value) ?? [];
  const host = bracketed ?? plain;
  return host === undefined || Number(port) > 65_535 ? null : { host, port: Number(port) };
}

function isHttpUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}
