import type { EventKind } from '../../domain/event-kinds.ts';
import type { Store } from '../ports.ts';

/** The connection of a signed-in page to the live news. */
export interface SessionLine {
  /** Its session was locked or opened again, or its person may do more or less than before. */
  tellChanged(): void;
  /** Sessions ended, its own may be among them. `why`: the word for it, where it is of this session or person. */
  look(why?: string): void;
}

/** Whose page it is, in which of their sessions. */
export interface LineOwner {
  readonly sessionId: string;
  readonly id: string;
}

/** Which signed-in pages are connected at this moment. */
export interface SessionLines {
  /** A page connects; what comes back notes that it left. */
  enter(owner: LineOwner, line: SessionLine): () => void;
  stop(): void;
}

const LOCKS: ReadonlySet<EventKind> = new Set<EventKind>(['session-locked', 'session-unlocked']);
const ENDS: ReadonlySet<EventKind> = new Set<EventKind>([
  'signed-out',
  'session-ended',
  'account-disabled',
  'password-changed',
  'password-reset',
]);

const RIGHTS: ReadonlySet<EventKind> = new Set<EventKind>([
  'account-changed',
  'substitute-named',
  'substitute-withdrawn',
]);

/** Lines that hear at once what became of their sessions. */
export function createSessionLines(store: Pick<Store, 'onChange'>): SessionLines {
  const lines = new Map<SessionLine, LineOwner>();
  const stop = store.onChange((events) => {
    for (const { kind, subject, data } of events) {
      for (const [line, { sessionId, id }] of lines) {
        if (LOCKS.has(kind) && data.session === sessionId) line.tellChanged();
        if (RIGHTS.has(kind) && subject === id) line.tellChanged();
        if (ENDS.has(kind)) line.look(subject === id ? String(data.why ?? kind) : undefined);
      }
    }
  });
  return {
    enter(owner, line) {
      lines.set(line, owner);
      return () => void lines.delete(line);
    },
    stop,
  };
}
