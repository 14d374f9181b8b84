const MANIFEST = '.json';
const ENCRYPTED = '.age';

/** The short name of a site in names of files: the end of its id, which is chance; the beginning is a time. */
export function shortSite(site: string): string {
  return site.slice(-8);
}

/** "loket-3f9a12cd-2026-11-23-00001234.age": site, office day, last event. Names sort as the backups were made. */
export function backupName({ site, day, seq }: { site: string; day: string; seq: number }): string {
  return `loket-${shortSite(site)}-${day}-${String(seq).padStart(8, '0')}${ENCRYPTED}`;
}

/** The name of the manifest that stands beside a backup. */
export function manifestName(file: string): string {
  return `${file.slice(0, -ENCRYPTED.length)}${MANIFEST}`;
}

/** Whether a file in a directory of backups is a manifest. */
export function isManifestName(name: string): boolean {
  return /^loket-[\w-]+\.json$/.test(name);
}
