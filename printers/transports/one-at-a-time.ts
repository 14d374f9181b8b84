import { err, ok } from '../../domain/result.ts';
import type { Connection, Transport } from './transport.ts';

/** The one way into a machine: whoever opens it keeps everybody else outside until it is closed. */
export interface Door {
  /** The same way with its turn kept. Whoever has waited `patienceMs` without getting in finds it `busy`. */
  through(way: Transport, patienceMs?: number): Transport;
}

/** A door nobody has gone through yet. Those who wait go in the order in which they came. */
export function createDoor(): Door {
  const waiting: (() => void)[] = [];
  let isTaken = false;

  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) isTaken = false;
    else next();
  }

  function enter(patienceMs: number): Promise<boolean> {
    if (!isTaken) {
      isTaken = true;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const goIn = () => {
        clearTimeout(timer);
        resolve(true);
      };
      waiting.push(goIn);
      const timer = Number.isFinite(patienceMs) ? setTimeout(giveUp, patienceMs) : undefined;
      function giveUp(): void {
        waiting.splice(waiting.indexOf(goIn), 1);
        resolve(false);
      }
    });
  }

  return {
    through: (way, patienceMs = Number.POSITIVE_INFINITY) => ({
      async connect() {
        if (!(await enter(patienceMs))) return err('busy');
        try {
          const opened = await way.connect();
          if (opened.ok) return ok(leavingAfter(opened.value, leave));
          leave();
          return opened;
        } catch (error) {
          leave();
          throw error;
        }
      },
    }),
  };
}

function leavingAfter(connection: Connection, leave: () => void): Connection {
  let closed: Promise<void> | null = null;
  return {
    twoWay: connection.twoWay,
    send: (bytes) => connection.send(bytes),
    listen: (listener) => connection.listen(listener),
    lost: connection.lost,
    close() {
      closed ??= connection.close().finally(leave);
      return closed;
    },
  };
}
