import type { Phrase } from '../words/phrase.ts';
import { AGENT_WORDS, agentCode } from '../words/print-agent.ts';
import { askServer } from './ask-server.ts';
import type { Pairing } from './kept-pairing.ts';
import { waited } from './waiting.ts';

/** What pairing needs. */
export interface PairDeps {
  readonly server: string;
  readonly ca?: string | undefined;
  readonly name: string;
  /** Ends it. */
  readonly stop: AbortSignal;
  /** Between two questions to the server, ms. */
  readonly askEveryMs: number;
  /** Tells the person at this PC; the same thing again is not repeated. */
  say(phrase: Phrase): void;
}

/** Asks to be let in until the administrator has confirmed the code; null when it was stopped. */
export async function pair(deps: PairDeps): Promise<Pairing | null> {
  const { name, stop, say, askEveryMs } = deps;
  do {
    const answer = await askServer(deps, '/api/pairing', { kind: 'print-agent', name });
    if (typeof answer === 'string') {
      say(AGENT_WORDS[answer]);
      continue;
    }
    const asked = answer.body as { code?: unknown; claim?: unknown } | null | undefined;
    if (answer.status === 201 && typeof asked?.code === 'string' && typeof asked.claim === 'string') {
      const code = `${asked.code.slice(0, 4)}-${asked.code.slice(4)}`;
      say({ id: agentCode.id(code), en: agentCode.en(code) });
      const pairing = await claimed(deps, asked.claim);
      if (pairing !== null) return pairing;
      if (!stop.aborted) say(AGENT_WORDS.lapsed);
    } else if (answer.status === 403) say(AGENT_WORDS.pairingClosed);
    else if (answer.status === 429) say(AGENT_WORDS.crowded);
    else say(AGENT_WORDS.notAServer);
  } while (await waited(askEveryMs, stop));
  return null;
}

/** Waits for the administrator; null when the request died, or was stopped. */
async function claimed({ server, ca, stop, askEveryMs }: PairDeps, claim: string): Promise<Pairing | null> {
  while (await waited(askEveryMs, stop)) {
    const answer = await askServer({ server, ca }, '/api/pairing/claim', { claim });
    // A server that restarts has forgotten the request, and will say so.
    if (typeof answer === 'string' || answer.status === 202) continue;
    const given = answer.body as { device?: unknown; token?: unknown } | null;
    if (answer.status === 200 && typeof given?.device === 'string' && typeof given.token === 'string') {
      return { server, device: given.device, token: given.token };
    }
    return null;
  }
  return null;
}
