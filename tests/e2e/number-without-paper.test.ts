import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type RunningServer, runServer } from '../support/running-server.ts';

let browser: Browser;
let server: RunningServer;
let kiosk: Page;

beforeAll(async () => {
  browser = await launchChromium();
  server = await runServer({ LOKET_TICKET_PRINTER: `tcp://127.0.0.1:${await portNobodyListensOn()}` });
  kiosk = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
});
afterAll(async () => {
  await browser.close();
  await server.discard();
});

async function portNobodyListensOn(): Promise<number> {
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as { port: number };
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

it('whoever takes a number while the printer is unplugged reads it large, and hears it from the office’s own voice', async () => {
  await kiosk.addInitScript(() => {
    const heard: number[] = [];
    Object.assign(globalThis, { heard });
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function started(...when) {
      this.addEventListener('ended', () => heard.push(this.buffer?.duration ?? 0));
      return start.apply(this, when);
    };
  });
  const asked: string[] = [];
  kiosk.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await kiosk.goto(`${server.address}/kiosk/`);
  await kiosk.getByRole('button', { name: /Daftar untuk diri sendiri/ }).click();
  const remember = kiosk.getByRole('alert');
  await remember.waitFor({ timeout: 15_000 });
  expect((await remember.innerText()).replace(/\s+/g, ' ')).toContain(
    'Ingat nomor ini: B-001. Sebutkan kepada petugas.',
  );
  const heard = () => kiosk.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);
  await expect.poll(async () => (await heard()).length, { timeout: 30_000 }).toBe(2);
  for (const seconds of await heard()) {
    expect(seconds).toBeGreaterThan(4);
    expect(seconds).toBeLessThan(9);
  }
  expect(asked).toContain('/api/voice/ticket-reminder/id/B-001');
  await kiosk.getByRole('button', { name: 'Selesai' }).click();
  await kiosk.locator('choose-service').waitFor();
});
