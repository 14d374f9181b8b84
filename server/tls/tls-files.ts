import { join } from 'node:path';

/** Where everything about the office's certificates lies, below the folder of its keys. */
export function tlsFiles(keyDir: string) {
  const folder = join(keyDir, 'tls');
  return {
    /** The authority's secret: who has it can make certificates for this office's names, and for no others. */
    authorityKey: join(folder, 'ca.key'),
    /** What kiosk, desk and TV are told to trust. Public. */
    authority: join(folder, 'ca.pem'),
    /** The names the authority may speak for, as JSON: a list. */
    names: join(folder, 'names.json'),
    /** The server's secret and its certificate in one file, so that the two always fit. */
    office: join(folder, 'office.pem'),
  };
}
