import type { SlipBlock } from './slip.ts';

/** A paper of the office that no receipt printer prints: one to sign, to file, to hand over on A4. */
export interface Sheet {
  /** The file's title: what kind of paper it is, never whose. */
  readonly title: string;
  readonly blocks: readonly SlipBlock[];
}

/** Places to sign, one below the other: who, and a line for the name and the date. */
export function signatureBlocks(roles: readonly string[], nameAndDate: string): readonly SlipBlock[] {
  return roles.flatMap((role): SlipBlock[] => [
    { kind: 'gap' },
    { kind: 'text', text: role },
    { kind: 'gap' },
    { kind: 'gap' },
    { kind: 'gap' },
    { kind: 'text', text: '________________________________________' },
    { kind: 'text', text: nameAndDate },
  ]);
}
