import type { PrinterCommand } from '../../../printers/decoder/command.ts';
import { readCommands } from '../../../printers/decoder/read-commands.ts';

/** Everything that came out of a printer, pieces too, in the order it did. */
export interface PaperPile {
  add(bytes: Uint8Array): void;
  count(): number;
  /** How often the whole of what was sent, from its first line to its cut, lies in the pile. */
  wholeOnes(sent: Uint8Array): number;
  /** Where in the pile the first whole one lies; -1 where there is none. */
  firstWhole(sent: Uint8Array): number;
}

/** What a host asks, which leaves nothing on paper. */
const ASKED: readonly PrinterCommand['kind'][] = ['automatic-status', 'job-id', 'echo'];

/** An empty pile. */
export function paperPile(): PaperPile {
  const papers: Buffer[] = [];
  const known = new WeakMap<Uint8Array, Buffer>();
  const wanted = (sent: Uint8Array) => {
    const job = known.get(sent) ?? withoutQuestions(sent);
    known.set(sent, job);
    return job;
  };
  return {
    add: (bytes) => void papers.push(Buffer.from(bytes)),
    count: () => papers.length,
    // What precedes it on the same piece of paper does not make it less whole.
    wholeOnes(sent) {
      const job = wanted(sent);
      return papers.reduce((sum, paper) => sum + timesIn(paper, job), 0);
    },
    firstWhole: (sent) => papers.findIndex((paper) => paper.includes(wanted(sent))),
  };
}

function withoutQuestions(sent: Uint8Array): Buffer {
  const kept = readCommands(sent).commands.filter(({ kind }) => !ASKED.includes(kind));
  return Buffer.concat(kept.map(({ at, length }) => sent.subarray(at, at + length)));
}

function timesIn(paper: Buffer, job: Buffer): number {
  let times = 0;
  for (let at = paper.indexOf(job); at >= 0; at = paper.indexOf(job, at + job.length)) times += 1;
  return times;
}
