/** Databases that a migration or a restore replaced. They still hold what was erased since. */
export interface SetAsideDatabases {
  /** Names of those that were set aside before this instant, ms since 1970. */
  before(instant: number): Promise<readonly string[]>;
  /** Overwrites one and takes it away; false when `isOver` said to stop on the way, and it is to be done again. */
  destroy(name: string, isOver: () => boolean): Promise<boolean>;
}
