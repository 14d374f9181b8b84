import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdDirectory } from '../../db/directory-hold.ts';
import { queries } from '../../db/open-tx.ts';
import { events } from '../../db/tables/site.ts';
import type { AssembledOffice } from '../../server/composition/assemble-office.ts';
import { type RunningOffice, startOffice } from '../../server/composition/start-office.ts';
import { type Config, readConfig } from '../../server/config.ts';
import type { Log } from '../../server/ports.ts';

const silent: Log = { info: () => undefined, error: () => undefined };

let dataDir: string;
const open: AssembledOffice[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'loket-start-'));
});
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function configOf(env: Record<string, string> = {}): Config {
  const config = readConfig({ LOKET_PORT: '0', LOKET_DATA_DIR: dataDir, ...env });
  if (!config.ok) throw new Error(config.error.join());
  return config.value;
}

async function start(env: Record<string, string> = {}): Promise<RunningOffice> {
  const started = await startOffice(configOf(env), silent);
  if (!started.ok) throw new Error(started.error);
  open.push(started.value);
  return started.value;
}

const refusal = async (env: Record<string, string> = {}) => {
  const started = await startOffice(configOf(env), silent);
  if (started.ok) open.push(started.value);
  return started.ok ? 'it started' : started.error;
};

describe('a data directory', () => {
  it('has one server: a second one is refused and the first goes on', async () => {
    const first = await start();
    expect(await refusal()).toBe('already-running');
    expect((await fetch(`${first.addresses[0]}/health/live`)).ok).toBe(true);
    await first.close();
    open.length = 0;
    expect((await start()).firstPassword).toBeNull();
  });

  it('is free again the moment the process that held it was killed', async () => {
    const holder = await holdElsewhere();
    expect(holdDirectory(dataDir)).toEqual({ ok: false, error: 'already-running' });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const held = holdDirectory(dataDir);
    expect(held.ok).toBe(true);
    if (held.ok) held.value.release();
  });

  it('that cannot be made is refused by name, as is that of the keys', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    expect(await refusal({ LOKET_DATA_DIR: join(file, 'data') })).toBe('data-dir-unusable');
    expect(await refusal({ LOKET_KEY_DIR: join(file, 'keys') })).toBe('data-dir-unusable');
  });
});

describe('the first account', () => {
  it('is made once, and that it was made is in the log', async () => {
    const first = await start();
    const created = await accountsCreated(first);
    expect(created).toMatchObject([{ kind: 'account-created', actor: 'system' }]);
    expect(JSON.stringify(created)).not.toContain(first.firstPassword);
    await first.close();
    open.length = 0;
    expect(await accountsCreated(await start())).toHaveLength(1);
  });
});

describe('an address to listen on', () => {
  it('that another program uses is refused, and the first password is kept for the start that succeeds', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await refusal({ LOKET_PORT: String(port) })).toBe('port-taken');
    other.close();
    expect((await start()).firstPassword).toMatch(/^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/);
  });

  it('that is not this machine’s is refused', async () => {
    expect(await refusal({ LOKET_HOST: '192.0.2.1', LOKET_PLAIN_HTTP: 'yes' })).toBe('host-unusable');
  });

  it('is told as one a browser can open, also when it is every address', async () => {
    const { addresses } = await start({ LOKET_HOST: '0.0.0.0', LOKET_PLAIN_HTTP: 'yes' });
    expect(addresses[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const address of addresses) expect((await fetch(`${address}/health/live`)).ok).toBe(true);
  });
});

function accountsCreated({ deps }: RunningOffice) {
  return deps.store.read((tx) => queries(tx).select().from(events).where(eq(events.kind, 'account-created')));
}

/** Another process takes the directory and keeps it. */
async function holdElsewhere(): Promise<ChildProcess> {
  const room = pathToFileURL(join(import.meta.dirname, '../../db/directory-hold.ts')).href;
  const script = `import { holdDirectory } from ${JSON.stringify(room)};
    console.log(holdDirectory(${JSON.stringify(dataDir)}).ok);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString().trim()).toBe('true');
  return child;
}
