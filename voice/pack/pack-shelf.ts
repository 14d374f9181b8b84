import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Program, type ProgramLimits, runProgram } from '../engine/run-program.ts';
import { folderMark } from './folder-mark.ts';
import type { PackReport } from './pack-report.ts';

export interface ShelfOptions {
  /** Where the packs lie, one folder each. */
  readonly directory: string;
  /** Looks at the pack in this folder, and writes its report as JSON. */
  readonly check: (folder: string) => Program;
  readonly limits: ProgramLimits;
  /** Monotonic milliseconds. */
  readonly now: () => number;
}

/** The packs that lie on this server. */
export interface PackShelf {
  /** The names of all folders there that may be a pack's, in their order. */
  names(): Promise<readonly string[]>;
  /**
   * A pack as it is now. It is looked at anew only when something in its folder changed; one that could not be looked
   * at, a minute later, too.
   */
  look(name: string): Promise<PackReport>;
  folderOf(name: string): string;
}

/** As the setting `voice.rules` takes it: no way leads out of the folder by a name. */
const PACK_NAME = /^[a-z0-9-]{1,40}$/;
const MOST_PACKS = 20;
/** Somebody asks every second: a pack too large for this machine must not keep it busy all day. */
const TRIED_AGAIN_MS = 60_000;

/** A pack as it was looked at; `failedAt`: when that came to nothing, never where it did not. */
interface Look {
  readonly mark: string;
  readonly report: Promise<PackReport>;
  readonly failedAt: number;
}

/** Keeps what was found, so that a call asks the file system no more than whether anything changed. */
export function createPackShelf({ directory, check, limits, now }: ShelfOptions): PackShelf {
  const seen = new Map<string, Look>();
  const folderOf = (name: string) => join(directory, name);

  const looked = (name: string, mark: string): Look => {
    const look = { mark, failedAt: Number.POSITIVE_INFINITY };
    const report = runProgram(check(folderOf(name)), '', limits).then((made) => {
      const found = made.ok ? reportIn(made.value) : null;
      if (found === null) look.failedAt = now();
      return found ?? failed('check-failed');
    });
    return Object.assign(look, { report });
  };

  return {
    folderOf,
    async names() {
      const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isDirectory() && PACK_NAME.test(entry.name))
        .map(({ name }) => name)
        .toSorted()
        .slice(0, MOST_PACKS);
    },
    async look(name) {
      const mark = PACK_NAME.test(name) ? await folderMark(folderOf(name)) : null;
      if (mark === null) {
        seen.delete(name);
        return failed('folder-missing');
      }
      const known = seen.get(name);
      if (known?.mark === mark && now() - known.failedAt < TRIED_AGAIN_MS) return known.report;
      const look = looked(name, mark);
      seen.set(name, look);
      return look.report;
    },
  };
}

function failed(what: 'folder-missing' | 'check-failed'): PackReport {
  return { speaker: '', permission: '', clips: {}, places: {}, findings: [{ what }] };
}

/** Null where the program was cut off in the middle. */
function reportIn(written: Uint8Array): PackReport | null {
  try {
    return JSON.parse(Buffer.from(written).toString('utf8')) as PackReport;
  } catch {
    return null;
  }
}
