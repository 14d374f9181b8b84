import { blob, integer, text } from 'drizzle-orm/sqlite-core';

/**
 * The few column kinds every table is written with. A second database engine needs this file again and no other:
 * instants are ms since 1970, office days "YYYY-MM-DD" as text, ids UUIDv7 made in the core.
 */
export const col = {
  id: (name: string) => text(name),
  text: <T extends string = string>(name: string) => text(name).$type<T>(),
  day: (name: string) => text(name),
  instant: (name: string) => integer(name),
  int: (name: string) => integer(name),
  flag: (name: string) => integer(name, { mode: 'boolean' }),
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  /** Not personal: hashes, keys of searches. */
  bytes: (name: string) => blob(name, { mode: 'buffer' }),
  /** Personal data. Only `Sealer` writes and reads it, with this table, row and column as its place. */
  sealed: (name: string) => blob(name, { mode: 'buffer' }),
  /** Secret but nobody's personal data: sealed by the office's own key, which goes with no retention year. */
  secret: (name: string) => blob(name, { mode: 'buffer' }),
};
