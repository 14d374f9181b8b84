import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { officeDayOf, yearOf } from '../../domain/calendar/day.ts';
import type { Clock, Ids, Sealer, SealPlace } from '../../server/ports.ts';
import type { EncodedPaper, PaperTray } from '../../server/ports-printing.ts';
import { writeDurableFile } from '../transports/durable-file.ts';

/** A paper that lies in the tray, without what it says. */
export interface TrayEntry {
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  /** The printer it came from. */
  readonly printer: string;
  /** The name of that printer's profile, which it takes to read the bytes. */
  readonly profile: string;
}

/** Where the virtual printer's papers are kept. They hold names, so every file is sealed. */
export interface SealedPaperTray extends PaperTray {
  /** Lays a paper on top and takes the oldest ones out. @throws when the disk refuses; nothing was kept then. */
  put(paper: { bytes: Uint8Array; printer: string; profile: string }): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly TrayEntry[]>;
  /** Null when no such paper lies there. @throws when it was altered, or the keys of its year are destroyed. */
  read(id: string): Promise<EncodedPaper | null>;
}

/** Where the tray stands, what seals it, and how many papers it holds (500 if not said). */
export interface PaperTrayDeps {
  readonly directory: string;
  readonly sealer: Sealer;
  readonly clock: Clock;
  /** Sort by time. */
  readonly ids: Ids;
  readonly keep?: number;
}

const KEEP = 500;
/** Time first, so that names sort by age; no word of the paper, for listing opens nothing. */
const NAME = /^(?<at>\d{13})\.(?<id>(?<printer>[a-z0-9]+)-[a-z0-9-]+)\.(?<profile>[a-z0-9-]+)\.paper$/;

/** A tray in that folder, which is made with the first paper. */
export function createPaperTray({
  directory,
  sealer,
  clock,
  ids,
  keep = KEEP,
}: PaperTrayDeps): SealedPaperTray {
  let putting: Promise<unknown> = Promise.resolve();

  async function entries(): Promise<readonly TrayEntry[]> {
    await mkdir(directory, { recursive: true });
    const names = (await readdir(directory)).sort().reverse();
    return names.flatMap((name) => entryOf(name) ?? []);
  }

  async function entriesOf(year: number): Promise<readonly TrayEntry[]> {
    return (await entries()).filter((entry) => placeOf(entry).year === year);
  }

  async function putNow(bytes: Uint8Array, printer: string, profile: string): Promise<void> {
    const entry = { id: `${printer}-${ids.next()}`, at: clock.now(), printer, profile };
    await writeDurableFile(directory, nameOf(entry), sealer.seal(placeOf(entry), bytes));
    for (const old of (await entries()).slice(keep)) await rm(join(directory, nameOf(old)), { force: true });
  }

  return {
    put({ bytes, printer, profile }) {
      const done = putting.then(() => putNow(bytes, printer, profile));
      putting = done.catch(() => {});
      return done;
    },
    list: entries,
    async sealAnew(year, isOld) {
      for (const entry of await entriesOf(year)) {
        const sealed = new Uint8Array(await readFile(join(directory, nameOf(entry))));
        if (!isOld(sealed)) continue;
        const anew = sealer.seal(placeOf(entry), sealer.open(placeOf(entry), sealed));
        await writeDurableFile(directory, nameOf(entry), anew);
      }
    },
    async forgetYear(year) {
      for (const entry of await entriesOf(year)) await rm(join(directory, nameOf(entry)), { force: true });
    },
    async read(id) {
      const entry = (await entries()).find((candidate) => candidate.id === id);
      if (entry === undefined) return null;
      const sealed = new Uint8Array(await readFile(join(directory, nameOf(entry))));
      return { bytes: sealer.open(placeOf(entry), sealed), profile: entry.profile };
    },
  };
}

function nameOf({ at, id, profile }: Omit<TrayEntry, 'printer'>): string {
  return `${String(at).padStart(13, '0')}.${id}.${profile}.paper`;
}

function entryOf(name: string): TrayEntry | undefined {
  const { at, id, printer, profile } = NAME.exec(name)?.groups ?? {};
  if (at === undefined || id === undefined || printer === undefined || profile === undefined)
    return undefined;
  return { id, at: Number(at), printer, profile };
}

/** A copy in a tray is as old as its printing: it goes with the keys of that year. */
function placeOf({ id, at }: { id: string; at: number }): SealPlace {
  return { table: 'papers', row: id, column: 'bytes', year: yearOf(officeDayOf(at)) };
}
