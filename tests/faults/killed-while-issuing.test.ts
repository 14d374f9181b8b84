import { cpSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { examineOffice } from '../support/examine-office.ts';
import { ask, runOffice } from '../support/http-client.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { tempDir } from '../support/temp-dir.ts';

const SEED = process.env.LOKET_SEED ?? '1';
const KILLS = process.env.LOKET_LONG === '1' ? 40 : 4;
const CLIENTS = 8;

interface Press {
  readonly key: string;
  readonly service: string;
}

/** Presses buttons until the server is gone. Answered presses go into `answered`; the answer is those in doubt. */
async function pressUntilGone(
  address: string,
  presses: Iterator<Press>,
  inDoubt: readonly Press[],
  answered: Map<string, { id: string; number: string }>,
): Promise<Press[]> {
  const again = [...inDoubt];
  const open: Press[] = [];
  const client = async () => {
    for (;;) {
      const press = again.shift() ?? (presses.next().value as Press);
      try {
        const key = { 'idempotency-key': press.key };
        const { status, body } = await ask(address, 'POST', '/api/tickets', { service: press.service }, key);
        if (status !== 201) throw new Error(`status ${status}`);
        const before = answered.get(press.key);
        if (before !== undefined && before.id !== body.id) throw new Error('two answers to one press');
        answered.set(press.key, { id: body.id, number: body.number });
      } catch {
        open.push(press);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return [...open, ...again];
}

function* buttonPresses(): Generator<Press, never> {
  const services = ['PU', 'BPU', 'JHT', 'INFO'];
  for (let n = 0; ; n += 1) yield { key: `press-${n}`, service: services[n % services.length] ?? 'PU' };
}

describe('a server that is killed while it issues numbers', () => {
  it(`loses no number it answered and gives none twice, over ${KILLS} kills (seed ${SEED})`, async () => {
    const dataDir = tempDir();
    const random = seededRandom(`kill ${SEED}`);
    const presses = buttonPresses();
    const answered = new Map<string, { id: string; number: string }>();
    let inDoubt: Press[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = await runOffice({ LOKET_DATA_DIR: dataDir });
      const [byte = 0] = random.bytes(1);
      setTimeout(() => void server.stop('SIGKILL'), 150 + byte * 1.4);
      inDoubt = await pressUntilGone(server.address, presses, inDoubt, answered);
      await server.stop('SIGKILL');
    }
    const last = await runOffice({ LOKET_DATA_DIR: dataDir });
    for (const { key, service } of inDoubt) {
      const { body } = await ask(
        last.address,
        'POST',
        '/api/tickets',
        { service },
        { 'idempotency-key': key },
      );
      answered.set(key, body);
    }
    expect(await last.stop()).toBe(0);

    const { tickets, faults } = await examineOffice(dataDir);
    expect(faults).toEqual([]);
    expect(answered.size).toBeGreaterThan(KILLS * 10);
    const there = new Map(tickets.map(({ id, number }) => [id, number]));
    const lost = [...answered.values()].filter(({ id, number }) => there.get(id) !== number);
    expect(lost).toEqual([]);
    // One ticket a press, whatever became of its first answer.
    expect(tickets).toHaveLength(answered.size);
  }, 300_000);

  it('would be found out: the examination sees a lost, a doubled and a miscounted number', async () => {
    const dataDir = tempDir();
    const server = await runOffice({ LOKET_DATA_DIR: dataDir });
    for (let i = 0; i < 5; i += 1) await ask(server.address, 'POST', '/api/tickets', { service: 'PU' });
    await server.stop('SIGKILL');
    expect((await examineOffice(dataDir)).faults).toEqual([]);
    const damage: Record<string, RegExp> = {
      'DELETE FROM print_attempts; DELETE FROM print_jobs; DELETE FROM tickets WHERE serial = 3':
        /4 were issued|papers/,
      'UPDATE waiting_counts SET waiting = waiting + 1': /wait for PU/,
      "UPDATE serials SET last = 4 WHERE scope = 'ticket:A'": /stands at 4/,
      "DROP TRIGGER events_no_delete; DELETE FROM events WHERE kind = 'ticket-issued'":
        /refused: altered-schema/,
    };
    for (const [sql, found] of Object.entries(damage)) {
      const copy = tempDir();
      cpSync(dataDir, copy, { recursive: true });
      const client = new Database(join(copy, 'loket.db'));
      client.exec(sql);
      client.close();
      expect((await examineOffice(copy)).faults.join('\n')).toMatch(found);
    }
  });
});

describe('a press whose answer was lost on the way', () => {
  /** Sends the request and hangs up without waiting for the answer. */
  async function pressAndHangUp(address: string, headers: string): Promise<void> {
    const { hostname, port, host } = new URL(address);
    const before = (await ask(address, 'GET', '/api/board')).body.waiting.PU;
    const socket = connect(Number(port), hostname);
    const body = '{"service":"PU"}';
    const head = `POST /api/tickets HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n`;
    socket.end(`${head}Content-Length: ${body.length}\r\n${headers}\r\n${body}`);
    await expect.poll(async () => (await ask(address, 'GET', '/api/board')).body.waiting.PU).toBe(before + 1);
    socket.destroy();
  }

  it('gives one number with a key when it is repeated, and two without', async () => {
    const server = await runOffice();
    const key = { 'idempotency-key': 'satu-ketukan' };
    await pressAndHangUp(server.address, 'Idempotency-Key: satu-ketukan\r\n');
    const again = await ask(server.address, 'POST', '/api/tickets', { service: 'PU' }, key);
    expect(again.body.number).toBe('A-001');
    await pressAndHangUp(server.address, '');
    // The control: without a key nobody can know that this is the same press.
    const second = await ask(server.address, 'POST', '/api/tickets', { service: 'PU' });
    expect(second.body.number).toBe('A-003');
    await server.discard();
  });
});
