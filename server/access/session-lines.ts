import type { EventKind } from '../../domain/event-kinds.ts';
import type { Store } from '../ports.ts';

/** The connection of a signed-in page to the live news. */
export interface SessionLine {
  /** Its session was locked or opened again. */
  tellChanged(): void;
  /** Sessions ended: its own may be among them. */
  look(): void;
}

/** Which signed-in pages are connected at this moment, each by the id of its session. */
export interface SessionLines {
  /** A page connects; what comes back notes that it left. */
  enter(session: string, line: SessionLine): () => void;
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

/** Lines that hear at once what became of their sessions. */
export function createSessionLines(store: Pick<Store, 'onChange'>): SessionLines {
  const lines = new Map<SessionLine, string>();
  const stop = store.onChange((events) => {
    for (const { kind, data } of events) {
      for (const [line, session] of lines) {
        if (LOCKS.has(kind) && data.session === session) line.tellChanged();
        if (ENDS.has(kind)) line.look();
      }
    }
  });
  return {
    enter(session, line) {
      lines.set(line, session);
      return () => void lines.delete(line);
    },
    stop,
  };
}
