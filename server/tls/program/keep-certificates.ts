import { existsSync, readFileSync } from 'node:fs';
import { writeDurably } from '../../../db/durable-file.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { type MachineNames, officeAddresses, officeNames } from '../own-names.ts';
import { tlsFiles } from '../tls-files.ts';
import { type MakingDeps, makeAuthority, makeOfficeCertificate } from './make-certificates.ts';

/** What a certificate is made for, where it is kept, and with what it is made. */
export interface KeepingDeps extends MakingDeps {
  readonly keyDir: string;
  readonly machine: MachineNames;
}

/**
 * Makes an authority for this machine's names and those added, and the server's first certificate. Where there is one
 * already it is replaced only `anew`: every machine of the hall would have to be told of the new one.
 */
export async function initCertificates(
  { hosts, anew }: { readonly hosts: readonly string[]; readonly anew: boolean },
  deps: KeepingDeps,
): Promise<Result<void, 'exists'>> {
  const files = tlsFiles(deps.keyDir);
  if (existsSync(files.authority) && !anew) return err('exists');
  const names = officeNames(deps.machine, hosts);
  const authority = await makeAuthority(names, deps);
  writeDurably(files.authorityKey, authority.key);
  writeDurably(files.names, `${JSON.stringify(names)}\n`);
  writeDurably(files.authority, `${authority.certificate}\n`);
  await keepOfficeCertificate(names, deps);
  return ok();
}

/** Makes the server's certificate anew, with the addresses the machine has now; the authority stays. */
export async function renewCertificate(deps: KeepingDeps): Promise<Result<void, 'no-authority'>> {
  const files = tlsFiles(deps.keyDir);
  if (!existsSync(files.authority) || !existsSync(files.names)) return err('no-authority');
  await keepOfficeCertificate(JSON.parse(readFileSync(files.names, 'utf8')) as string[], deps);
  return ok();
}

async function keepOfficeCertificate(names: readonly string[], deps: KeepingDeps): Promise<void> {
  const files = tlsFiles(deps.keyDir);
  const authority = {
    key: readFileSync(files.authorityKey, 'utf8'),
    certificate: readFileSync(files.authority, 'utf8'),
  };
  const made = await makeOfficeCertificate(
    authority,
    { names, addresses: officeAddresses(deps.machine) },
    deps,
  );
  writeDurably(files.office, `${made.key}${made.certificate}\n`);
}
