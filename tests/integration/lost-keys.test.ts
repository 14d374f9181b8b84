import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOffice } from '../../server/composition/start-office.ts';
import { readConfig } from '../../server/config.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'loket-keys-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Opens the office, lets `visit` happen, closes it; a refusal is answered as its word. */
async function day(
  visit: (address: string) => Promise<unknown> = async () => undefined,
  environment: Record<string, string> = {},
): Promise<string> {
  const config = readConfig({
    ...environment,
    LOKET_PORT: '0',
    LOKET_DATA_DIR: dataDir,
    LOKET_ADMIN_PASSWORD: 'x'.repeat(16),
  });
  if (!config.ok) throw new Error(config.error.join());
  const started = await startOffice(config.value, { info: () => undefined, error: () => undefined });
  if (!started.ok) return started.error;
  await visit(started.value.addresses[0] ?? '');
  await started.value.close();
  return 'open';
}

const takeNumber = (address: string) =>
  fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"service":"PU"}',
  });

describe('the keys of an office', () => {
  it('may be missing while there is nothing that they sealed', async () => {
    expect(await day()).toBe('open');
    rmSync(join(dataDir, 'keys'), { recursive: true });
    expect(await day()).toBe('open');
  });

  it('are not made anew when they were lost: the office says so, and opens once they are back', async () => {
    expect(await day(takeNumber)).toBe('open');
    renameSync(join(dataDir, 'keys'), join(dataDir, 'elsewhere'));
    expect(await day()).toBe('keys-missing');
    expect(existsSync(join(dataDir, 'keys')) ? readdirSync(join(dataDir, 'keys')) : []).toEqual([]);
    rmSync(join(dataDir, 'keys'), { recursive: true, force: true });
    renameSync(join(dataDir, 'elsewhere'), join(dataDir, 'keys'));
    expect(await day()).toBe('open');
  });

  it('are wrapped by what systemd hands to the service, and without it the office does not open and says why', async () => {
    const credentials = join(dataDir, 'credentials');
    mkdirSync(credentials);
    const systemd = { CREDENTIALS_DIRECTORY: credentials };
    const hand = (secret: string) => writeFileSync(join(credentials, 'loket-kek'), secret);
    const keyFiles = () =>
      readdirSync(join(dataDir, 'keys')).map((name) => readFileSync(join(dataDir, 'keys', name)));
    // Plain at first; taken over by the first start that is handed something to wrap with.
    expect(await day(takeNumber, systemd)).toBe('open');
    const [plain] = keyFiles();
    hand('k'.repeat(32));
    expect(await day(takeNumber, systemd)).toBe('open');
    const [wrapped] = keyFiles();
    const material = plain?.subarray(-64, -32) ?? Buffer.alloc(0);
    expect(material).toHaveLength(32);
    expect(wrapped?.includes(material)).toBe(false);

    expect(await day()).toBe('kek-missing');
    hand('l'.repeat(32));
    expect(await day(takeNumber, systemd)).toBe('kek-wrong');
    hand('short');
    expect(await day(takeNumber, systemd)).toBe('kek-wrong');
    expect(keyFiles()).toEqual([wrapped]);
    hand('k'.repeat(32));
    expect(await day(takeNumber, systemd)).toBe('open');
  });
});
