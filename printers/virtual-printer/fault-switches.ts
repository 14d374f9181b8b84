import { PRINTER_FAULTS, type PrinterFaultName } from '../../domain/print/stand-in-faults.ts';
import type { HostLine } from './host-line.ts';
import type { PrinterCondition, PrinterMark, SettableState } from './printer-condition.ts';
import type { FaultSwitches } from './printer-faults.ts';

/** The switches, and what moves them from inside. */
export interface InnerSwitches extends FaultSwitches {
  setState(state: SettableState): void;
  onPower(listener: (isOn: boolean) => void): void;
  /** One more line stands on paper: a fault may have its moment. */
  lineDone(): void;
}

/** The state a mark stands for; `ok` needs none. */
const MARK_OF: Readonly<Record<Exclude<SettableState, 'ok'>, PrinterMark>> = {
  'paper-out': 'paper-out',
  'paper-near-end': 'near-end',
  'cover-open': 'cover-open',
  cutter: 'blade-stopped',
  offline: 'away',
  busy: 'busy',
};

/** Turns names of faults into what they do to a printer. `forget` makes it lose what is not on paper. */
export function createFaultSwitches({
  condition,
  line,
  forget,
}: {
  condition: PrinterCondition;
  line: Pick<HostLine, 'dropAll' | 'setHeld'>;
  forget(): void;
}): InnerSwitches {
  let toCome: { readonly fault: PrinterFaultName; lines: number }[] = [];
  const powerListeners: ((isOn: boolean) => void)[] = [];

  function set(mark: PrinterMark, holds: boolean): void {
    condition.set(mark, holds);
    if (mark === 'busy') line.setHeld(holds);
  }

  function powerOff(): void {
    condition.set('power-cut', true);
    forget();
    line.dropAll();
    // The end of a conversation was noted by a machine that remembers nothing.
    forget();
    for (const tell of powerListeners) tell(false);
  }

  function powerOn(): void {
    condition.set('power-cut', false);
    for (const tell of powerListeners) tell(true);
  }

  function strike(fault: PrinterFaultName): void {
    if (fault === 'connection-reset') line.dropAll();
    else if (fault === 'power-cut') powerOff();
    else set(fault, true);
  }

  return {
    faults() {
      const held = condition.faults();
      return PRINTER_FAULTS.filter(
        (fault) => held.includes(fault) || toCome.some((coming) => coming.fault === fault),
      );
    },
    coming: () => toCome.map(({ fault }) => fault),
    provoke(fault, moment) {
      if (moment === undefined) strike(fault);
      else toCome.push({ fault, lines: moment.afterLines });
    },
    mend(fault) {
      toCome = toCome.filter((coming) => coming.fault !== fault);
      if (fault === 'connection-reset' || !condition.has(fault)) return;
      if (fault === 'power-cut') return powerOn();
      set(fault, false);
      if (fault !== 'cutter-jammed' || !condition.has('blade-stopped')) return;
      // A blade that has stopped is freed with the printer switched off.
      powerOff();
      powerOn();
    },
    lineDone() {
      for (const coming of toCome) coming.lines -= 1;
      const due = toCome.filter(({ lines }) => lines <= 0);
      toCome = toCome.filter(({ lines }) => lines > 0);
      for (const { fault } of due) strike(fault);
    },
    setState(state) {
      const wanted = state === 'ok' ? null : MARK_OF[state];
      // The new one first: between the two it must not seem well.
      if (wanted !== null) set(wanted, true);
      for (const mark of Object.values(MARK_OF)) if (mark !== wanted) set(mark, false);
    },
    onPower: (listener) => void powerListeners.push(listener),
  };
}
