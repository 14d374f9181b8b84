import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { PackFinding } from '../../server/ports-packs.ts';
import { MANIFEST, type PackManifest, readManifest } from './manifest.ts';
import { readPlainFile } from './pack-folder.ts';
import type { PackClip, PackReport } from './pack-report.ts';
import { preparedClip, soundMs } from './prepared-clip.ts';

const NOTHING: PackReport = { speaker: '', permission: '', findings: [], clips: {}, places: {} };

/** Looks at a whole pack: its manifest and every recording it names. */
export function checkPack(folder: string): PackReport {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return refused([{ what: 'folder-missing' }]);
  const text = readPlainFile(folder, MANIFEST);
  if (!text.ok) {
    return refused([{ what: text.error === 'file-missing' ? 'manifest-missing' : 'manifest-unreadable' }]);
  }
  const manifest = readManifest(Buffer.from(text.value).toString('utf8'));
  return manifest.ok ? checked(folder, manifest.value) : refused(manifest.error);
}

function refused(findings: readonly PackFinding[]): PackReport {
  return { ...NOTHING, findings };
}

function checked(folder: string, { speaker, permission, clips, places }: PackManifest): PackReport {
  const findings: PackFinding[] = [];
  const look = (files: ReadonlyMap<string, string>) => {
    const good: Record<string, PackClip> = {};
    for (const [clip, file] of files) {
      const bytes = readPlainFile(folder, file);
      const sound = bytes.ok ? preparedClip(bytes.value) : bytes;
      if (!sound.ok) findings.push({ what: sound.error, clip });
      else if (bytes.ok) good[clip] = { file, digest: digestOf(bytes.value), ms: soundMs(sound.value) };
    }
    return good;
  };
  return { speaker, permission, clips: look(clips), places: look(places), findings };
}

/** SHA-256, hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
