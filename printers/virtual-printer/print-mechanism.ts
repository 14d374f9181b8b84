import { createBell } from '../bell.ts';
import type { PrinterCommand } from '../decoder/command.ts';
import { linesOf, SHOWN } from './printed-lines.ts';

/** What moves the paper, and what it asks the rest of the machine. */
export interface MechanismDeps {
  /** How long one paper takes now. */
  paceMs(): number;
  /** Whether nothing can be printed now; `lookAgain` tells of a change. */
  stops(): boolean;
  /** One more line stands on paper. */
  lineDone(): void;
  /** The blade is about to fall. */
  cutting(): void;
  /** Puts a paper away; resolves when it is kept. */
  putAway(bytes: Uint8Array): Promise<void>;
}

/** Head, roll and blade. One command at a time; each resolves to false when what it was part of was dropped. */
export interface PrintMechanism {
  obey(command: PrinterCommand, bytes: Uint8Array): Promise<boolean>;
  /** Resolves when everything before is on paper. */
  reach(): Promise<boolean>;
  /** The paper ends here, and is put away if anything is on it. */
  endPaper(): Promise<boolean>;
  /** Forgets what is not on paper. What is on paper already comes out as it is. */
  drop(): void;
  lookAgain(): void;
}

interface PaperUnderWay {
  readonly parts: Uint8Array[];
  /** How many of the parts are on paper for certain. */
  onPaper: number;
  /** Whether anything is to be seen: of all parts, and of those on paper. */
  isShown: boolean;
  isBegun: boolean;
  /** Of its pace, in ms: what its lines have cost, and what of that was waited for. */
  cost: number;
  waited: number;
}

/** A ticket has about so many lines: each takes its share of a paper's pace. */
const USUAL_LINES = 30;
/** Shorter waits would mostly measure the timer. */
const SHORTEST_WAIT_MS = 20;

/** A mechanism with a fresh roll. */
export function createPrintMechanism(deps: MechanismDeps): PrintMechanism {
  const changed = createBell();
  let paper = freshPaper();
  /** Another one after each drop: whoever began under the old one has nothing left to do. */
  let life = {};

  async function isWell(): Promise<boolean> {
    const mine = life;
    while (deps.stops() && life === mine) await changed.wait(Number.POSITIVE_INFINITY);
    return life === mine;
  }

  async function moveOneLine(): Promise<boolean> {
    const mine = life;
    const under = paper;
    if (!(await isWell())) return false;
    if (under.isShown) {
      const pace = deps.paceMs();
      under.cost = Math.min(pace, under.cost + pace / USUAL_LINES);
      await keepPace(under, SHORTEST_WAIT_MS);
      if (life !== mine) return false;
    }
    under.onPaper = under.parts.length;
    under.isBegun = under.isShown;
    deps.lineDone();
    return life === mine;
  }

  async function endPaper(): Promise<boolean> {
    const mine = life;
    const done = paper;
    if (done.isShown) {
      done.cost = Math.max(done.cost, deps.paceMs());
      await keepPace(done, 0);
      if (life !== mine || !(await isWell())) return false;
      done.onPaper = done.parts.length;
    }
    paper = freshPaper();
    if (done.isShown) await deps.putAway(joined(done.parts));
    return life === mine;
  }

  async function cut(bytes: Uint8Array): Promise<boolean> {
    if (paper.isShown) {
      paper.onPaper = paper.parts.length;
      paper.isBegun = true;
      deps.cutting();
      if (!(await isWell())) return false;
    }
    paper.parts.push(bytes);
    return await endPaper();
  }

  return {
    async obey(command, bytes) {
      if (!(await isWell())) return false;
      if (command.kind === 'cut') return await cut(bytes);
      paper.parts.push(bytes);
      paper.isShown ||= SHOWN.includes(command.kind);
      for (let line = linesOf(command); line > 0; line -= 1) {
        if (!(await moveOneLine())) return false;
      }
      return true;
    },
    async reach() {
      const mine = life;
      await keepPace(paper, 0);
      return life === mine && (await isWell());
    },
    endPaper,
    drop() {
      life = {};
      const half = paper;
      paper = freshPaper();
      changed.ring();
      if (half.isBegun) void deps.putAway(joined(half.parts.slice(0, half.onPaper)));
    },
    lookAgain: () => changed.ring(),
  };
}

function freshPaper(): PaperUnderWay {
  return { parts: [], onPaper: 0, isShown: false, isBegun: false, cost: 0, waited: 0 };
}

/** Waits for what the lines have cost so far, unless that is hardly anything. */
async function keepPace(paper: PaperUnderWay, shortest: number): Promise<void> {
  const due = paper.cost - paper.waited;
  if (due <= 0 || due < shortest) return;
  paper.waited = paper.cost;
  await new Promise((resolve) => void setTimeout(resolve, due));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
