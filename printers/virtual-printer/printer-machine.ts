import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { CommandMeaning } from '../decoder/command.ts';
import { answerFor, STATUS_QUESTIONS } from '../status/printer-status.ts';
import { createFaultSwitches } from './fault-switches.ts';
import { createHostLine, type Plug } from './host-line.ts';
import { automaticStatus, CLEARED_ANSWER, jobAnswer, nameAnswer, paperAnswer } from './machine-answers.ts';
import { createPaperOutlet } from './paper-outlet.ts';
import { createPrintMechanism } from './print-mechanism.ts';
import { type PrinterAbilities, TM_T82_ABILITIES } from './printer-abilities.ts';
import { createCondition, type SettableState } from './printer-condition.ts';
import type { FaultSwitches } from './printer-faults.ts';
import { createRealTimeReader } from './real-time-reader.ts';
import { createReceiveBuffer, type Work } from './receive-buffer.ts';

/** What a printer needs besides its cable. */
export interface MachineDeps {
  /** How long one paper takes. */
  readonly paceMs: number;
  /** Gets the bytes of every paper that comes out, in order; while it rejects the paper is stuck and tried again. */
  deliver(bytes: Uint8Array): Promise<void>;
  report(error: unknown): void;
  /** Bytes it holds before it takes no more; those of the TM-T82 class if not said. */
  readonly bufferBytes?: number;
  /** Those of the TM-T82 class if not said. */
  readonly abilities?: PrinterAbilities;
}

/** The inside of a printer: a buffer, a pace, a state, its troubles, and the answers a real one gives. */
export interface PrinterMachine extends FaultSwitches {
  state(): PrinterState;
  /** The one thing that is wrong with it from now on, or nothing: work stops and goes on accordingly. */
  setState(state: SettableState): void;
  /**
   * Takes the other end of a cable. What was sent stays in the buffer when it is pulled. `dropped` is called when the
   * printer ends the conversation.
   */
  plugIn(answer: (bytes: Uint8Array) => void, dropped?: () => void): Plug;
  /** Hears when the power goes and comes back. */
  onPower(listener: (isOn: boolean) => void): void;
}

/** The receive buffer of the TM-T82 class. */
const REAL_BUFFER_BYTES = 4_096;
const SLOWNESS = 25;

/** A printer fresh from the power switch: well, and empty. */
export function createPrinterMachine(deps: MachineDeps): PrinterMachine {
  const { abilities = TM_T82_ABILITIES, bufferBytes = REAL_BUFFER_BYTES, report } = deps;
  const condition = createCondition(conditionChanged);
  const buffer = createReceiveBuffer(bufferBytes);
  const outlet = createPaperOutlet(deps, (refuses) => condition.set('tray-refuses', refuses));
  const line = createHostLine({ moved: takeIn, left: conversationEnded });
  const mechanism = createPrintMechanism({
    paceMs: () => deps.paceMs * (condition.has('slow') ? SLOWNESS : 1),
    stops: condition.stops,
    lineDone: () => switches.lineDone(),
    cutting: () => condition.set('blade-stopped', condition.has('cutter-jammed')),
    putAway: outlet.putAway,
  });
  const switches = createFaultSwitches({ condition, line, forget });
  let readRealTime = createRealTimeReader();
  let automaticFor = 0;
  let lastTold = '';
  let isTaking = false;
  let isWorking = false;

  function conditionChanged(): void {
    mechanism.lookAgain();
    tellAutomatically();
    takeIn();
  }

  /** Four bytes for every change, also while the buffer takes nothing more. */
  function tellAutomatically(): void {
    const status = automaticStatus(condition.sensed());
    const isNews = status.join() !== lastTold;
    lastTold = status.join();
    if (automaticFor === 0 || !isNews || condition.has('silent') || condition.has('power-cut')) return;
    line.speak(status);
  }

  function takeIn(): void {
    if (isTaking || condition.has('never-reads') || condition.has('power-cut')) return;
    isTaking = true;
    let took = false;
    for (;;) {
      const piece = line.take(buffer.room());
      if (piece === null) break;
      arrive(piece);
      took = true;
    }
    isTaking = false;
    if (took) workOn().catch(report);
  }

  function arrive(piece: Uint8Array): void {
    let from = 0;
    for (const { meaning, end } of readRealTime(piece)) {
      buffer.put(piece.subarray(from, end));
      from = end;
      obeyAtOnce(meaning);
    }
    if (from < piece.length) buffer.put(piece.subarray(from));
  }

  function obeyAtOnce(meaning: CommandMeaning): void {
    if (meaning.kind === 'ask-status') {
      const question = STATUS_QUESTIONS.find((known) => known === meaning.about);
      if (question === undefined || !abilities.status || condition.has('silent')) return;
      line.speak(Uint8Array.of(answerFor(question, condition.sensed())));
    }
    if (!abilities.clears) return;
    if (meaning.kind === 'clear' || meaning.kind === 'recover') forget();
    if (meaning.kind === 'clear') line.speak(CLEARED_ANSWER);
  }

  /** What is not on paper is lost. An error of the blade ends with the work it stood in. */
  function forget(): void {
    buffer.clear();
    mechanism.drop();
    condition.set('blade-stopped', false);
  }

  function conversationEnded(): void {
    readRealTime = createRealTimeReader();
    buffer.endConversation();
    workOn().catch(report);
  }

  async function workOn(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    try {
      for (let next = buffer.next(); next !== null; next = buffer.next()) {
        takeIn();
        await workThrough(next);
      }
    } finally {
      isWorking = false;
    }
    takeIn();
  }

  async function workThrough(work: Work): Promise<void> {
    if (work === 'end') return void (await mechanism.endPaper());
    const { command, bytes } = work;
    switch (command.kind) {
      case 'echo':
        if (await isReached()) confirm(abilities.echo, paperAnswer(command.about, condition.sensed()));
        return;
      case 'job-id':
        if (await isReached()) confirm(abilities.jobId, jobAnswer(command.id));
        return;
      case 'ask-name': {
        const name = nameAnswer(command.about, abilities);
        if ((await mechanism.reach()) && name !== null) line.speak(name);
        return;
      }
      case 'automatic-status':
        if (await mechanism.reach()) listenFor(command.about);
        return;
      case 'init':
        listenFor(0);
        break;
      case 'cut':
        if (!abilities.cutter) return;
    }
    await mechanism.obey(command, bytes);
  }

  /** Without a cutter nothing else marks the end of a paper. */
  async function isReached(): Promise<boolean> {
    const isOnPaper = await mechanism.reach();
    return isOnPaper && (abilities.cutter || (await mechanism.endPaper()));
  }

  function confirm(able: boolean, answer: Uint8Array): void {
    if (able && !condition.has('mute')) line.speak(answer);
  }

  function listenFor(about: number): void {
    automaticFor = abilities.automaticStatus ? about : 0;
    lastTold = '';
    tellAutomatically();
  }

  switches.onPower((isOn) => {
    if (!isOn) automaticFor = 0;
  });

  return {
    ...{ state: condition.state, setState: switches.setState, faults: switches.faults },
    coming: switches.coming,
    ...{ provoke: switches.provoke, mend: switches.mend, onPower: switches.onPower, plugIn: line.join },
  };
}
