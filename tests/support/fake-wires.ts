import type { LiveMessage } from '../../contract/board.ts';
import type { LiveSocket, Timer, Wires } from '../../ui-kit/live-wires.ts';

interface Due {
  readonly at: number;
  readonly act: () => void;
}

/** A socket the test speaks through. */
export class FakeSocket implements LiveSocket {
  onMessage: (text: string) => void = () => {};
  onClose: (putOut?: string) => void = () => {};
  closed = false;
  readonly said: string[] = [];

  send(text: string): void {
    this.said.push(text);
  }

  close(): void {
    this.closed = true;
  }

  say(message: LiveMessage): void {
    this.onMessage(JSON.stringify(message));
  }
}

/** A world for the live connection in which nothing happens but by the test's hand. */
export class FakeWires implements Wires {
  readonly sockets: FakeSocket[] = [];
  /** Whether the server answers when asked. */
  healthy = true;
  probes = 0;
  /** Whether the server says that the page is not let in. */
  refused = false;
  jitter = 0.5;
  #time = 0;
  #due: Due[] = [];

  openSocket(): FakeSocket {
    const socket = new FakeSocket();
    this.sockets.push(socket);
    return socket;
  }

  get socket(): FakeSocket {
    const last = this.sockets.at(-1);
    if (last === undefined) throw new Error('no socket was opened');
    return last;
  }

  async probe(): Promise<boolean> {
    this.probes += 1;
    return this.healthy;
  }

  async isRefused(): Promise<boolean> {
    return this.refused;
  }

  now(): number {
    return this.#time;
  }

  random(): number {
    return this.jitter;
  }

  after(ms: number, act: () => void): Timer {
    const due = { at: this.#time + ms, act };
    this.#due.push(due);
    return due as unknown as Timer;
  }

  clear(timer: Timer): void {
    this.#due = this.#due.filter((due) => due !== (timer as unknown as Due));
  }

  /** Lets `ms` pass, with everything that falls due. */
  async pass(ms: number): Promise<void> {
    const end = this.#time + ms;
    for (;;) {
      const next = this.#due.filter((due) => due.at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#time = next.at;
      this.#due = this.#due.filter((due) => due !== next);
      next.act();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#time = end;
  }
}
