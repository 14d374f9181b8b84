import type { PackFindingTold, VoicePackTold, VoiceState } from '../../contract/voice-state.ts';
import type { Deps } from '../ports.ts';
import type { FoundPack, PackFinding } from '../ports-packs.ts';
import { officeDay } from '../site/current-day.ts';
import { type CallSpeech, readCallSpeech } from './call-speech.ts';
import { spokenCounter } from './spoken-counter.ts';

/** Any number will do: whether a pack can say a call depends on the counter alone. */
const SOME_NUMBER = 'A-001';

/** Who speaks in this office, and what is wrong with the packs that lie here. Reads files: not inside a unit. */
export async function readVoiceState(
  deps: Pick<Deps, 'site' | 'store' | 'clock' | 'voice' | 'voicePacks'>,
): Promise<VoiceState> {
  const { voice, voicePacks } = deps;
  const speech = await deps.store.read(async (tx) => readCallSpeech(tx, deps, await officeDay(tx, deps)));
  const { callsSpoken, pack } = speech.rules;
  const found = await voicePacks.all();
  return {
    ...{ callsSpoken, pack, state: voice.state(), engine: voice.engine() },
    packs: found.map((one) => told(one, speech)),
  };
}

function told({ name, speaker, permission, findings, says }: FoundPack, speech: CallSpeech): VoicePackTold {
  return {
    ...{ name, speaker, permission, findings: findings.map(toldFinding) },
    // A pack with something wrong says nothing at all: that its places are missing, too, would only be noise.
    unnamed: findings.length > 0 ? [] : unnamedCounters(says, speech),
  };
}

/** The counters of the office, as a call would name them today, that these recordings cannot name. */
function unnamedCounters(says: FoundPack['says'], { rules, counters }: CallSpeech): string[] {
  const numbers = new Set([...counters.named.map(({ number }) => number), ...counters.inUse]);
  // Before anybody sits anywhere it is the one counter.
  if (numbers.size === 0) numbers.add(1);
  const spoken = [...numbers].toSorted((a, b) => a - b).map((one) => spokenCounter(one, counters, 'id'));
  return [...new Set(spoken)].filter((counter) => {
    const { numberStyle } = rules;
    return !says({ what: 'call', language: 'id', number: SOME_NUMBER, numberStyle, counter });
  });
}

function toldFinding(finding: PackFinding): PackFindingTold {
  if ('clip' in finding) return { what: finding.what, name: finding.clip };
  if ('field' in finding) return { what: finding.what, name: finding.field };
  return { what: finding.what };
}
