import type { Transport } from '../printers/transports/transport.ts';
import type { Phrase } from '../words/phrase.ts';
import { AGENT_WORDS, agentAddress } from '../words/print-agent.ts';
import { type AgentEnd, connectOnce } from './connect.ts';
import { keepPairing, readPairing } from './kept-pairing.ts';
import { pair } from './pair.ts';
import { waited } from './waiting.ts';

/** What the agent works with. */
export interface AgentDeps {
  readonly server: string;
  /** The office's certificate, PEM; undefined: whoever this PC believes. */
  readonly ca?: string | undefined;
  readonly name: string;
  /** Where the pairing is kept. */
  readonly directory: string;
  readonly transport: Transport;
  readonly stop: AbortSignal;
  readonly timings?: AgentTimings;
  /** Tells the person at this PC. */
  say(phrase: Phrase): void;
}

/** How long the agent waits; all in ms. */
export interface AgentTimings {
  /** Between questions while it is being paired. */
  readonly askEveryMs: number;
  /** Before it connects again; the last one holds from then on. */
  readonly backoffMs: readonly number[];
}

const AGENT_TIMINGS: AgentTimings = {
  askEveryMs: 2_000,
  backoffMs: [1_000, 2_000, 5_000, 10_000, 15_000],
};

const WORDS_OF: Readonly<Record<Exclude<AgentEnd, 'stopped'>, Phrase>> = {
  unreachable: AGENT_WORDS.unreachable,
  untrusted: AGENT_WORDS.untrusted,
  lost: AGENT_WORDS.lost,
  silent: AGENT_WORDS.lost,
  unknown: AGENT_WORDS.refused,
  revoked: AGENT_WORDS.refused,
  replaced: AGENT_WORDS.replaced,
  nonsense: AGENT_WORDS.nonsense,
  unfit: AGENT_WORDS.notAServer,
};

const PRINTER_WORDS = {
  reached: AGENT_WORDS.printerReached,
  offline: AGENT_WORDS.printerOffline,
  busy: AGENT_WORDS.printerBusy,
};

/**
 * Is paired if need be, connects, and connects again for ever; resolves when it is told to stop.
 * @throws the file system's error when the folder of the pairing cannot be used.
 */
export async function keepConnected(deps: AgentDeps): Promise<void> {
  const { server, directory, transport, stop, timings = AGENT_TIMINGS } = deps;
  const say = sayOnce(deps.say);
  const sayPrinter = sayOnce(deps.say);
  let pairing = await readPairing(directory, server);
  let failures = 0;
  while (!stop.aborted) {
    if (pairing === null) {
      pairing = await pair({ ...deps, say, askEveryMs: timings.askEveryMs });
      if (pairing === null) return;
      await keepPairing(directory, pairing);
      const address = `agent://${pairing.device}`;
      say({ id: agentAddress.id(address), en: agentAddress.en(address) });
    }
    const end = await connectOnce(pairing, {
      ...{ transport, ca: deps.ca, stop },
      onConnected() {
        failures = 0;
        say(AGENT_WORDS.connected);
      },
      onPrinter: (state) => sayPrinter(PRINTER_WORDS[state]),
    });
    if (end === 'stopped') return;
    say(WORDS_OF[end]);
    // What is kept stays until there is a new one: a server that was set back to a backup may know it again.
    if (end === 'unknown' || end === 'revoked') pairing = null;
    const last = timings.backoffMs.length - 1;
    // Two with the same pairing would otherwise push each other out many times a minute.
    const step = end === 'replaced' ? last : Math.min(failures, last);
    failures += 1;
    await waited(timings.backoffMs[step] ?? 0, stop);
  }
}

/** Passes on what is said, but not the same thing twice in a row. */
function sayOnce(say: (phrase: Phrase) => void): (phrase: Phrase) => void {
  let last = '';
  return (phrase) => {
    if (phrase.id !== last) say(phrase);
    last = phrase.id;
  };
}
