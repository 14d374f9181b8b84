import type { Result } from '../domain/result.ts';

/** Who waits for a hash. */
export interface Asker {
  /** Whoever has the same key shares one turn: a network address, a paired desk, an account. */
  readonly key: string;
  /** Comes from the server itself, a paired desk or a living session: its turn comes before strangers'. */
  readonly known: boolean;
}

/** What can be done with a password during one's turn. */
export interface Hashing {
  /** argon2id as one text, with its cost in it; a PIN is hashed at less cost, because it opens less. */
  hash(secret: string, kind?: 'password' | 'pin'): Promise<string>;
  /** Whether it is the one that was hashed; `null` fits nothing, and takes as long to find that out. */
  fits(secret: string, stored: string | null): Promise<boolean>;
  /** Whether a password was hashed at another cost than one would be now. */
  isStale(stored: string): boolean;
}

/** `sign-in-busy`: so many wait that nobody else can; `too-many-requests`: so many of this very asker do. */
export type NoTurn = 'sign-in-busy' | 'too-many-requests';

/** The few hashes that may be under way at once: each takes 64 MiB and a core for a tenth of a second. */
export interface Passwords {
  /** Runs `work` when it is this asker's turn; refused at once where the line is full. */
  turn<T>(asker: Asker, work: (hashing: Hashing) => Promise<T>): Promise<Result<T, NoTurn>>;
}
