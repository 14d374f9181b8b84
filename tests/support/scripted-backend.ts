import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Board, LiveMessage } from '../../contract/board.ts';
import { PUT_OUT } from '../../contract/device-protocol.ts';
import { servePage } from './page-files.ts';
import { PAGE_POLICY } from './page-policy.ts';

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly language: string | undefined;
  readonly body: unknown;
}

/** What a route answers: a status with a body (JSON, or as it is when `type` names what it is), or `cut` to break the line without a word. */
export type Answer = { readonly status: number; readonly body: unknown; readonly type?: string } | 'cut';
export type Script = (request: Heard) => Answer | Promise<Answer>;

export interface BackendOptions {
  /** Folders of built pages by their first path part: `{ kiosk: '/tmp/…' }`. */
  readonly pages: Record<string, string>;
  board: Board;
  /** By "GET /api/services"; may be replaced while it runs. */
  readonly routes: Record<string, Script>;
}

/** A stand-in for the server that speaks the contract by script, for tests of the pages. */
export class ScriptedBackend {
  readonly heard: Heard[] = [];
  /** Addresses under which sockets were opened, oldest first. */
  readonly opened: string[] = [];
  /** What screens said over their sockets, oldest first. */
  readonly told: unknown[] = [];
  readonly #options: BackendOptions;
  #server: Server | null = null;
  #sockets = new WebSocketServer({ noServer: true });
  #port = 0;
  /** While false, sockets are refused. */
  socketsOpen = true;
  snapshots = 0;

  constructor(options: BackendOptions) {
    this.#options = options;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get board(): Board {
    return this.#options.board;
  }

  set board(board: Board) {
    this.#options.board = board;
  }

  /** Listens on a free port; on the one it had, if it listened before. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    server.on('upgrade', (request, socket, head) => {
      const address = request.url ?? '';
      if (!this.socketsOpen || address.split('?')[0] !== '/api/live') return void socket.destroy();
      this.opened.push(address);
      this.#sockets.handleUpgrade(request, socket, head, (live) => this.#greet(live));
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    this.dropSockets();
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  }

  route(name: string, script: Script): void {
    this.#options.routes[name] = script;
  }

  /** Says one message to every open socket. */
  say(message: LiveMessage): void {
    for (const live of this.#sockets.clients) live.send(JSON.stringify(message));
  }

  /** Puts every open page out, as when its session was ended. */
  putOut(why: string): void {
    for (const live of this.#sockets.clients) live.close(PUT_OUT, why);
  }

  dropSockets(): void {
    for (const live of this.#sockets.clients) live.terminate();
  }

  asked(name: string): Heard[] {
    return this.heard.filter((one) => `${one.method} ${one.path}` === name);
  }

  #greet(live: WebSocket): void {
    this.snapshots += 1;
    const { board } = this;
    live.on('message', (text) => this.told.push(JSON.parse(String(text))));
    live.send(JSON.stringify({ type: 'snapshot', seq: board.seq, board } satisfies LiveMessage));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Content-Security-Policy', PAGE_POLICY);
    const path = new URL(request.url ?? '/', this.url).pathname;
    if (path === '/health/live') return send(response, { status: 200, body: { status: 'ok' } });
    const heard = await hear(request, path);
    const script = this.#options.routes[`${heard.method} ${path}`];
    if (script === undefined) return servePage(this.#options.pages, path, response);
    this.heard.push(heard);
    const answer = await script(heard);
    if (answer === 'cut') response.destroy();
    else send(response, answer);
  }
}

async function hear(request: IncomingMessage, path: string): Promise<Heard> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return {
    method: request.method ?? 'GET',
    path,
    key: request.headers['idempotency-key']?.toString(),
    language: request.headers['accept-language'],
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function send(response: ServerResponse, { status, body, type }: Exclude<Answer, 'cut'>): void {
  if (type !== undefined) {
    const bytes = body instanceof Uint8Array ? body : String(body);
    response.writeHead(status, { 'Content-Type': type }).end(bytes);
    return;
  }
  response.writeHead(status, {
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
