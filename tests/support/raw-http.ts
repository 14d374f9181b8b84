import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Who is still there after so long will be there for ever. */
const HUNG_MS = 25_000;

/** A connection on which anything may be said. */
export interface RawLine {
  readonly socket: Socket;
  /** Everything that was answered so far. */
  heard(): string;
  /** ms from the beginning to the end of the connection, once it has ended. */
  readonly ended: Promise<number>;
}

/** Comes in from one of this machine's addresses. What goes wrong with the connection only ends it. */
export async function rawLine(port: number, from = '127.0.0.1'): Promise<RawLine> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from });
  socket.on('error', () => undefined);
  let text = '';
  socket.on('data', (part: Buffer) => {
    text += part.toString('latin1');
  });
  const ended = new Promise<number>((resolve) => {
    const begun = performance.now();
    socket.once('close', () => resolve(performance.now() - begun));
  });
  await Promise.race([once(socket, 'connect'), ended]);
  return { socket, heard: () => text, ended };
}

/** The status of each answer in what was heard. */
export function statusesIn(heard: string): number[] {
  return [...heard.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
}

/** Says something, and waits until the server has ended the connection. */
export async function saying(port: number, bytes: string | Buffer, from?: string) {
  const line = await rawLine(port, from);
  line.socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  const patience = setTimeout(() => line.socket.destroy(), HUNG_MS);
  const after = await line.ended;
  clearTimeout(patience);
  return { after, heard: line.heard(), statuses: statusesIn(line.heard()) };
}
