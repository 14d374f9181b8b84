import type { PackFindingTold } from '../../contract/voice-state.ts';
import { PACK_FINDINGS } from '../../words/officer-voice.ts';
import type { Language } from '../../words/phrase.ts';

/** What is wrong with a pack, one line for each kind of trouble: "kurang: tujuh, loket". */
export function packFindings(findings: readonly PackFindingTold[], language: Language): readonly string[] {
  const names = new Map<PackFindingTold['what'], string[]>();
  for (const { what, name } of findings) {
    names.set(what, [...(names.get(what) ?? []), ...(name === undefined ? [] : [name])]);
  }
  return [...names].map(([what, about]) => PACK_FINDINGS[what][language](about.join(', ')));
}
