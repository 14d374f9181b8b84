/** What every check of a number says: problems make it invalid, warnings ask for a second look. */
export interface NumberCheck<Problem extends string, Warning extends string = never> {
  readonly valid: boolean;
  /** The number as it is stored and compared; present when valid. */
  readonly value?: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** The typed text without spaces and punctuation, letters in capitals, digits of other scripts as 0-9. */
export function bare(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\p{P}\p{Z}\p{C}]/gu, '')
    .toUpperCase();
}

/** How many letters and digits were typed: what a person counts when told that a number is too short. */
export function countTyped(typed: string): number {
  return bare(typed).length;
}

/** A number that passed. */
export function passed<W extends string>(value: string, warnings: readonly W[] = []): NumberCheck<never, W> {
  return { valid: true, value, problems: [], warnings };
}

/** A number that did not pass. */
export function failed<P extends string>(...problems: readonly P[]): NumberCheck<P> {
  return { valid: false, problems, warnings: [] };
}
