import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { Random } from '../../ports.ts';
import { PRIVATE_RANGES } from '../private-addresses.ts';
import { NAME_CONSTRAINTS_OID, nameConstraints } from './name-constraints.ts';

const DAY_MS = 86_400_000;
/** As long as the hardware may stand there. Making another means going round all machines again. */
const AUTHORITY_MS = 20 * 365 * DAY_MS;
/** The longest browsers take from anybody. */
const OFFICE_MS = 397 * DAY_MS;
/** The clocks of the hall's machines are not all right. */
const BEFORE_MS = DAY_MS;

const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** What certificates are made with. */
export interface MakingDeps {
  readonly random: Random;
  /** ms since 1970, of the machine's own clock. */
  readonly now: number;
}

/** A secret and its certificate, both PEM. */
export interface Made {
  readonly key: string;
  readonly certificate: string;
}

/** An authority that may speak for these names and for private addresses only, and make no other authority. */
export async function makeAuthority(names: readonly string[], deps: MakingDeps): Promise<Made> {
  const keys = await keyPair();
  const day = new Date(deps.now).toISOString().slice(0, 10);
  // In memory of its own: a Buffer's may hold more than the Buffer, and the package takes all of it.
  const constraints = new Uint8Array(nameConstraints(names, PRIVATE_RANGES));
  const certificate = await X509CertificateGenerator.createSelfSigned({
    keys,
    // With the day: a store that trusts an older one of the same machine takes them for two.
    name: [{ CN: [`Loket ${labelOf(names)} ${day}`] }, { O: ['Loket'] }],
    ...lifeOf(deps, AUTHORITY_MS),
    signingAlgorithm: P256,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      // For servers alone: nobody can sign programs or letters with it.
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new Extension(NAME_CONSTRAINTS_OID, true, constraints),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { key: await privatePem(keys.privateKey), certificate: certificate.toString('pem') };
}

/** A server's certificate with a key of its own, from this authority, for these names and addresses. */
export async function makeOfficeCertificate(
  authority: Made,
  { names, addresses }: { readonly names: readonly string[]; readonly addresses: readonly string[] },
  deps: MakingDeps,
): Promise<Made> {
  const issuer = new X509Certificate(authority.certificate);
  const signingKey = await crypto.subtle.importKey(
    'pkcs8',
    PemConverter.decodeFirst(authority.key),
    P256,
    false,
    ['sign'],
  );
  const keys = await keyPair();
  const life = lifeOf(deps, OFFICE_MS);
  const certificate = await X509CertificateGenerator.create({
    publicKey: keys.publicKey,
    signingKey,
    signingAlgorithm: P256,
    issuer: issuer.subjectName,
    subject: [{ CN: [labelOf(names)] }],
    ...life,
    // Nothing outlives who vouches for it.
    notAfter: life.notAfter < issuer.notAfter ? life.notAfter : issuer.notAfter,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([
        ...names.map((value) => ({ type: 'dns', value }) as const),
        ...addresses.map((value) => ({ type: 'ip', value }) as const),
      ]),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(issuer),
    ],
  });
  return { key: await privatePem(keys.privateKey), certificate: certificate.toString('pem') };
}

/** What people read in the list of certificates. Names are in `subjectAltName`; browsers read those alone. */
function labelOf(names: readonly string[]): string {
  return names.find((name) => name !== 'localhost') ?? 'localhost';
}

function lifeOf({ random, now }: MakingDeps, ms: number) {
  // Positive, and never shorter than it looks: the first bit is none, the second one is set.
  const serial = Buffer.from(random.bytes(16));
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return {
    serialNumber: serial.toString('hex'),
    notBefore: new Date(now - BEFORE_MS),
    notAfter: new Date(now - BEFORE_MS + ms),
  };
}

function keyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(P256, true, ['sign', 'verify']);
}

async function privatePem(key: CryptoKey): Promise<string> {
  return `${PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')}\n`;
}
