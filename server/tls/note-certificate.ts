import { searchEvents } from '../../db/event-search.ts';
import { recordEvent } from '../../db/open-tx.ts';
import type { Deps, Tx } from '../ports.ts';
import type { KeptCertificate } from './kept-certificate.ts';

/** Writes down that the server shows another certificate than it did, whoever made it; nothing when it is the same. */
export async function noteCertificate(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  { fingerprint, authorityFingerprint, notAfter }: KeptCertificate,
): Promise<void> {
  const [last] = await searchEvents(tx, site, { kinds: ['certificate-made'], limit: 1 });
  if (last?.data.fingerprint === fingerprint) return;
  recordEvent(tx, {
    kind: 'certificate-made',
    actor: 'system',
    subject: fingerprint,
    data: { fingerprint, authority: authorityFingerprint, notAfter },
  });
}
