import { describe, expect, it } from 'vitest';
import { boardWith, issuedTicket, STANDARD_PAGES } from '../support/board-samples.ts';
import { kioskForEachTest } from '../support/kiosk-for-each-test.ts';
import { KIOSK_SIZES } from '../support/kiosk-page.ts';
import { qrOnScreen } from '../support/qr-on-screen.ts';
import { textOf } from '../support/watched-page.ts';

const kiosk = kioskForEachTest();

const button = (name: string | RegExp) => kiosk.page.getByRole('button', { name });
/** A screen that has just come takes no tap of the finger that brought it. */
const settled = () => kiosk.page.waitForTimeout(750);
const tapThen = async (name: string | RegExp) => {
  await button(name).tap();
  await settled();
};
/** 30 mm on a screen of 21.5 or 15.6 inches, on which a millimetre is four pixels of the drawing. */
const THIRTY_MM = 120;
const codeWidth = async () => {
  const box = await kiosk.page.locator('qr-code svg path').boundingBox();
  return box?.width ?? 0;
};

describe('somebody who reads', () => {
  it('turns from leaf to leaf, sees every line once, and comes back', async () => {
    await kiosk.page.setViewportSize(KIOSK_SIZES[1]);
    await tapThen('Teks besar');
    await tapThen(/pengaduan, data Anda/);
    await tapThen('Jaminan & dasar hukum');
    const flow = kiosk.page.locator('reading-leaves .flow');
    const inSight = () =>
      flow.evaluate((element) => {
        const { left, right, bottom } = element.getBoundingClientRect();
        return [...element.querySelectorAll('li')]
          .filter((line) => {
            const box = line.getBoundingClientRect();
            return box.left >= left - 1 && box.right <= right + 1 && box.bottom <= bottom + 1;
          })
          .map((line) => line.textContent);
      });
    const read: (string | null)[] = [];
    const leaves = Number((await textOf(kiosk.page.locator('.which'))).split(' ').at(-1));
    expect(leaves).toBeGreaterThan(1);
    for (let leaf = 1; leaf <= leaves; leaf += 1) {
      expect(await textOf(kiosk.page.locator('.which'))).toBe(`Halaman ${leaf} dari ${leaves}`);
      read.push(...(await inSight()));
      if (leaf < leaves) await tapThen('Berikutnya');
    }
    const posted = STANDARD_PAGES.filter(({ subject }) => /guarantees|legal-basis/.test(subject));
    expect(read).toEqual(posted.flatMap(({ lines }) => lines.map((line) => line.id)));
    expect(await button('Berikutnya').count()).toBe(0);
    await tapThen('Sebelumnya');
    await tapThen('Ke daftar');
    await tapThen('Layar sebelumnya');
    await kiosk.page.locator('choose-service').waitFor();
    expect(kiosk.faults).toEqual([]);
  });

  it('scans the portal of a service from the screen, upright and lying', async () => {
    await tapThen(/pengaduan, data Anda/);
    await tapThen('Layanan online');
    await tapThen('Perusahaan (PU)');
    for (const size of KIOSK_SIZES.slice(0, 2)) {
      await kiosk.page.setViewportSize(size);
      expect(await qrOnScreen(kiosk.page)).toBe('https://pom.bpjsketenagakerjaan.go.id/pu');
      expect(await codeWidth()).toBeGreaterThanOrEqual(THIRTY_MM);
    }
  });
});

describe('somebody who came for a claim', () => {
  it('reads that none is paid here, scans Lapak Asik, and takes a number all the same', async () => {
    await kiosk.service('JHT').tap();
    await kiosk.page.getByText('Klaim tidak dibayarkan di loket ini.').waitFor();
    // What draws the code is fetched when it is wanted.
    await kiosk.page.locator('qr-code svg').waitFor();
    expect(await qrOnScreen(kiosk.page)).toBe('https://lapakasik.bpjsketenagakerjaan.go.id');
    expect(await codeWidth()).toBeGreaterThanOrEqual(THIRTY_MM);
    for (const one of await kiosk.page.locator('claim-notice button').all()) {
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(160);
    }
    await settled();
    await button('Ambil nomor untuk dibantu').dblclick();
    await kiosk.page.locator('issued-ticket').waitFor();
    expect(kiosk.backend.asked('POST /api/tickets').map((one) => one.body)).toEqual([{ service: 'JHT' }]);
  });
});

describe('a number without paper', () => {
  it('is followed from the screen by a phone that can reach the office, upright and lying', async () => {
    const url = `https://antrian.tebingtinggikota.go.id/t/${'Qx7'.repeat(9)}`;
    kiosk.backend.route('POST /api/tickets', () => ({
      status: 201,
      body: issuedTicket({ follow: { url } }),
    }));
    await kiosk.service('BPU').tap();
    const printer = [{ name: 'ticket', state: 'paper-out' as const }];
    kiosk.backend.say({ type: 'print-updated', seq: 20, jobs: [], printer });
    await kiosk.page.locator('qr-code svg').waitFor();
    expect(await textOf(kiosk.page.locator('.photo'))).toContain('Foto layar ini');
    for (const size of KIOSK_SIZES.slice(0, 2)) {
      await kiosk.page.setViewportSize(size);
      expect(await qrOnScreen(kiosk.page)).toBe(url);
      expect(await codeWidth()).toBeGreaterThanOrEqual(THIRTY_MM);
    }
  });
});

describe('somebody who was served', () => {
  it('touches one face while nobody waits, and is thanked', async () => {
    kiosk.backend.route('POST /api/satisfaction', () => ({ status: 201, body: {} }));
    const waiting = { PU: 0, BPU: 0, JHT: 0, INFO: 0 };
    const ended = { number: 'A-001', service: 'PU', state: 'done', counter: 1 } as const;
    expect(await kiosk.page.locator('kiosk-faces').count()).toBe(0);
    kiosk.backend.board = boardWith({ seq: 21, waiting });
    kiosk.backend.say({ type: 'ticket-updated', seq: 21, waiting, ...ended });
    await button('Sangat baik').dblclick();
    await kiosk.page.getByText('Terima kasih atas penilaian Anda.').waitFor();
    expect(kiosk.backend.asked('POST /api/satisfaction').map((one) => one.body)).toEqual([{ answer: 4 }]);
    await kiosk.page.getByText('Terima kasih').waitFor({ state: 'detached', timeout: 5000 });
    expect(await kiosk.page.locator('kiosk-faces').count()).toBe(0);
  });
});
