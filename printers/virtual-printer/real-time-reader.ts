import type { CommandMeaning } from '../decoder/command.ts';
import { ruleAt } from '../decoder/command-table.ts';

const DLE = 0x10;

/** A command that is obeyed on arrival, and where in the piece it ends. */
export interface RealTimeRequest {
  readonly meaning: CommandMeaning;
  readonly end: number;
}

/**
 * Finds what a printer obeys as it arrives, in any pieces: it looks at every byte and does not know whether the byte
 * belongs to a picture.
 */
export function createRealTimeReader(): (bytes: Uint8Array) => readonly RealTimeRequest[] {
  let begun: number[] = [];
  return (bytes) => {
    const found: RealTimeRequest[] = [];
    bytes.forEach((byte, at) => {
      if (begun.length === 0 && byte !== DLE) return;
      begun.push(byte);
      const match = ruleAt(Uint8Array.from(begun), 0);
      if (match === 'more') return;
      if (match === null) {
        begun = byte === DLE ? [DLE] : [];
        return;
      }
      const args = Uint8Array.from(begun.slice(match.name));
      const count = match.rule.count(args);
      if (count === null || args.length < count) return;
      begun = [];
      found.push({ meaning: match.rule.meaning(args), end: at + 1 });
    });
    return found;
  };
}
