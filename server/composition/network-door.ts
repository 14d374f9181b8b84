import { ok } from '../../domain/result.ts';
import { makeSecureDoor, type SecureDoor } from '../http/secure-door.ts';
import { createClock } from '../machine.ts';
import type { Log } from '../ports.ts';
import { programFiles } from '../program-files.ts';
import { createCertificateWatch } from '../tls/certificate-watch.ts';
import { type KeptCertificate, readCertificate } from '../tls/kept-certificate.ts';
import { machineNames } from '../tls/machine-names.ts';
import { noteCertificate } from '../tls/note-certificate.ts';
import { renewByProgram } from '../tls/renew-by-program.ts';
import type { AssembledOffice } from './assemble-office.ts';

/** The office behind its certificate, which is kept fresh for as long as the office runs. It does not listen yet. */
export async function makeNetworkDoor(
  { app, deps, eachSecond }: AssembledOffice,
  certificate: KeptCertificate,
  { keyDir, log }: { readonly keyDir: string; readonly log: Log },
): Promise<SecureDoor> {
  const door = makeSecureDoor(app, certificate);
  const note = (shown: KeptCertificate) =>
    deps.store.unit(async (tx) => ok(await noteCertificate(tx, deps, shown)));
  const watch = createCertificateWatch(
    {
      ...{ log, clock: createClock(null), machine: machineNames },
      read: () => readCertificate(keyDir),
      renew: () => renewByProgram(programFiles.tls, keyDir),
      async show(fresh) {
        door.show(fresh);
        await note(fresh);
      },
    },
    certificate,
  );
  eachSecond(watch.look);
  app.addHook('onClose', watch.settled);
  await note(certificate);
  return door;
}
