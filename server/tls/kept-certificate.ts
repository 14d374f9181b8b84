import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { err, ok, type Result } from '../../domain/result.ts';
import { tlsFiles } from './tls-files.ts';

/** The certificate this server shows, and the authority that made it. */
export interface KeptCertificate {
  /** Secret and certificate, PEM: `key` and `cert` of a TLS server at once. */
  readonly pem: string;
  /** PEM. */
  readonly authority: string;
  /** SHA-256 of the certificate, and of the authority's as people compare it: "AB:CD:…". */
  readonly fingerprint: string;
  readonly authorityFingerprint: string;
  /** ms since 1970. */
  readonly notAfter: number;
  /** Names and addresses it is for, IPv6 in its short form. */
  readonly names: readonly string[];
}

/** Reads what `loket tls init` made; null when nothing was made yet, an `err` when it cannot be used. */
export function readCertificate(keyDir: string): Result<KeptCertificate | null, 'bad-certificate'> {
  const files = tlsFiles(keyDir);
  if (!existsSync(files.office)) return ok(null);
  try {
    const pem = readFileSync(files.office, 'utf8');
    const authority = readFileSync(files.authority, 'utf8');
    const certificate = new X509Certificate(pem);
    const issuer = new X509Certificate(authority);
    const fits = certificate.checkPrivateKey(createPrivateKey(pem)) && certificate.verify(issuer.publicKey);
    if (!fits) return err('bad-certificate');
    return ok({
      ...{ pem, authority, names: namesIn(certificate) },
      fingerprint: certificate.fingerprint256,
      authorityFingerprint: issuer.fingerprint256,
      notAfter: certificate.validToDate.getTime(),
    });
  } catch {
    return err('bad-certificate');
  }
}

/** The authority's certificate, PEM; null when none was made. */
export function readAuthority(keyDir: string): string | null {
  const { authority } = tlsFiles(keyDir);
  return existsSync(authority) ? readFileSync(authority, 'utf8') : null;
}

/** Node writes them "DNS:localhost, IP Address:127.0.0.1", IPv6 in full and without leading zeros. */
function namesIn({ subjectAltName = '' }: X509Certificate): string[] {
  return subjectAltName.split(', ').map((entry) => {
    const value = entry.slice(entry.indexOf(':') + 1);
    return entry.startsWith('IP') && value.includes(':') ? shortIPv6(value) : value;
  });
}

/** As network cards tell it: "FE80:0:0:0:0:0:0:1" is "fe80::1". */
function shortIPv6(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}
