/** What one can know of a database without opening anything personal in it. */
export interface DatabaseFacts {
  readonly site: string;
  /** How many migrations it has had. */
  readonly schema: number;
  /** Number and hash (hex) of the last event: the end of the chain. */
  readonly seq: number;
  readonly head: string;
  /** Rows of each table. */
  readonly counts: Readonly<Record<string, number>>;
  /** The last number given out; null in an office that never gave one. */
  readonly newestTicket: { readonly id: string; readonly day: string; readonly number: string } | null;
}

/** What stands beside an encrypted backup, readable for anybody: nothing in it is about a person. */
export interface BackupManifest {
  readonly version: 1;
  /** Name of the encrypted file in the same directory. */
  readonly file: string;
  /** The office day on which it was made. */
  readonly day: string;
  /** ms since 1970. */
  readonly madeAt: number;
  /** Size and SHA-256 (hex) of the encrypted file. */
  readonly bytes: number;
  readonly sha256: string;
  /** Version of the program that made it. */
  readonly program: string;
  /** The public keys it was encrypted to. */
  readonly recipients: readonly string[];
  /** Number and hash (hex) of the event that was last when the backup began. */
  readonly anchor: { readonly seq: number; readonly head: string };
  readonly facts: DatabaseFacts;
}

/** A manifest as it was read from a file; null when it is none, or of a version this program does not know. */
export function readManifest(text: string): BackupManifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isManifest(value) ? value : null;
}

function isManifest(value: unknown): value is BackupManifest {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.facts) || !isRecord(value.anchor)) {
    return false;
  }
  const { facts, anchor, recipients } = value;
  return (
    [value.file, value.day, value.program, facts.site].every(isText) &&
    [value.madeAt, value.bytes, facts.schema, facts.seq, anchor.seq].every(Number.isSafeInteger) &&
    [value.sha256, facts.head, anchor.head].every((hash) => isText(hash) && /^[0-9a-f]{64}$/.test(hash)) &&
    // It names a file beside it, and never a way to another place.
    /^[\w.-]+\.age$/.test(value.file as string) &&
    Array.isArray(recipients) &&
    recipients.every(isText) &&
    isRecord(facts.counts) &&
    Object.values(facts.counts).every(Number.isSafeInteger) &&
    (facts.newestTicket === null || isTicket(facts.newestTicket))
  );
}

function isTicket(value: unknown): boolean {
  return isRecord(value) && [value.id, value.day, value.number].every(isText);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
