import { describe, expect, it } from 'vitest';
import { writeWav } from '../../voice/mastering/wav.ts';
import { KIOSK_SCREEN } from '../support/board-samples.ts';
import { kioskForEachTest } from '../support/kiosk-for-each-test.ts';
import { heardOn, listenOn } from '../support/listening.ts';
import { problem } from '../support/scripted-answers.ts';

const kiosk = kioskForEachTest();

const KIOSK = '/api/voice/kiosk';
const WAV = writeWav({ rate: 22_050, samples: Float64Array.from({ length: 4_410 }, Math.sin) });
const SENTENCES = [
  ...['id', 'en'].flatMap((language) => [
    ...['welcome', 'paper', 'calls', 'closed', 'claim'].map((one) => `${language}/office/${one}`),
    ...['PU', 'BPU', 'JHT', 'INFO'].map((one) => `${language}/services/${one}/open`),
    ...['priority-key', 'help-key', 'repeat-or-back', 'language-key', 'offline', 'issued-keys'].map(
      (one) => `${language}/lines/${one}`,
    ),
  ]),
  ...['id/numbers/BPU/B-004', 'id/waits/3/20/40', 'id/lines/replace-key', 'id/lines/one-key'],
];
/** The office's voice says every sentence in a fifth of a second. */
const speaks = () => {
  for (const sentence of SENTENCES) {
    kiosk.backend.route(`GET ${KIOSK}/${sentence}`, () => ({ status: 200, body: WAV, type: 'audio/wav' }));
  }
};
const isSilent = () => {
  for (const sentence of SENTENCES)
    kiosk.backend.route(`GET ${KIOSK}/${sentence}`, () => problem('voice-off'));
};
const asked = () =>
  kiosk.backend.heard
    .map(({ path }) => path)
    .filter((path) => path.startsWith(KIOSK))
    .map((path) => path.slice(KIOSK.length + 1));
const recordings = async () => (await heardOn(kiosk.page)).filter(({ what }) => what === 'file').length;
const listen = () => kiosk.page.getByRole('button', { name: 'Dengarkan', exact: true });
const reload = async () => {
  await listenOn(kiosk.page);
  await kiosk.page.reload();
  await kiosk.page.locator('choose-service').waitFor();
  await kiosk.page.waitForLoadState('networkidle');
};
const seconds = (count: number) => ({ timeout: 1000 * count });

describe('"Dengarkan"', () => {
  it('says the choices one after another, silent before it was asked; a second touch ends it', async () => {
    speaks();
    // The voice is still making the first one.
    let isMade = false;
    kiosk.backend.route(`GET ${KIOSK}/id/office/welcome`, () => {
      if (isMade) return { status: 200, body: WAV, type: 'audio/wav' };
      isMade = true;
      return problem('voice-off');
    });
    await reload();
    await kiosk.page.waitForTimeout(500);
    expect(asked()).toEqual([]);
    await listen().tap();
    await expect.poll(recordings, seconds(10)).toBe(9);
    expect(asked().filter((one) => one !== 'id/lines/offline')).toEqual([
      'id/office/welcome',
      'id/office/welcome',
      ...['PU', 'BPU', 'JHT', 'INFO'].map((one) => `id/services/${one}/open`),
      ...['priority-key', 'help-key', 'repeat-or-back'].map((one) => `id/lines/${one}`),
      'en/lines/language-key',
    ]);
    expect(await listen().getAttribute('aria-pressed')).toBe('true');
    // Later than the second tap of the same finger.
    await kiosk.page.waitForTimeout(1_000);
    await listen().tap();
    await expect.poll(() => listen().getAttribute('aria-pressed')).toBe('false');
    expect(kiosk.faults).toEqual([]);
  });

  it('where the voice is off says so on the screen and sends to the officer, and lets one choose', async () => {
    isSilent();
    await reload();
    await listen().tap();
    await kiosk.page.getByText('Suara mesin ini sedang tidak terdengar').waitFor(seconds(6));
    await kiosk.page.getByText(/Petugas di loket membantu Anda/).waitFor();
    await kiosk.page.getByRole('button', { name: 'Pilih di layar' }).tap();
    await kiosk.service('BPU').tap();
    await kiosk.page.getByText('B-004').first().waitFor();
    expect(kiosk.faults).toEqual([]);
  });

  it('is not there where the office offers none, and no key does anything', async () => {
    speaks();
    const screen = { ...KIOSK_SCREEN, offers: { listening: false, faces: true } };
    kiosk.backend.route('GET /api/screens/kiosk', () => ({ status: 200, body: screen }));
    await reload();
    expect(await listen().count()).toBe(0);
    for (const key of ['Numpad5', 'Numpad1']) {
      await kiosk.page.keyboard.press(key);
      await kiosk.page.waitForTimeout(450);
    }
    expect(asked()).toEqual([]);
    expect(kiosk.backend.asked('POST /api/tickets')).toEqual([]);
  });

  it('says that the machine is out of order when the server is lost, from what it has by itself', async () => {
    speaks();
    await reload();
    await listen().tap();
    await expect.poll(() => asked().includes('id/lines/offline'), seconds(5)).toBe(true);
    await expect.poll(recordings, seconds(10)).toBe(9);
    await kiosk.backend.stop();
    const before = await recordings();
    await kiosk.page.getByText('Mesin antrian sedang bermasalah').waitFor(seconds(8));
    await expect.poll(recordings, seconds(5)).toBe(before + 1);
    await kiosk.page.keyboard.press('Numpad0');
    await expect.poll(recordings, seconds(5)).toBe(before + 2);
    await kiosk.backend.start();
  });
});

describe('keys', () => {
  it('of a keypad take a number, and its speech keeps the number on the screen', async () => {
    speaks();
    await reload();
    await kiosk.page.keyboard.press('Numpad2');
    await kiosk.page.getByText('B-004').first().waitFor();
    await expect.poll(recordings, seconds(8)).toBe(7);
    expect(kiosk.backend.asked('POST /api/tickets')).toHaveLength(1);
    const ticks = (await heardOn(kiosk.page)).filter(({ what }) => what === 'tone');
    expect(ticks.map(({ hertz }) => hertz)).toEqual([880]);
  });

  it('of a scanner press no button, wherever the focus is; Enter is a button’s for whoever came by Tab', async () => {
    speaks();
    await reload();
    await kiosk.service('BPU').focus();
    await kiosk.page.keyboard.type('8991234567890', { delay: 5 });
    await kiosk.page.keyboard.press('Enter');
    await kiosk.page.waitForTimeout(800);
    expect(kiosk.backend.asked('POST /api/tickets')).toEqual([]);
    expect(asked()).toEqual([]);
    await kiosk.page.keyboard.press('Tab');
    await kiosk.service('BPU').focus();
    await kiosk.page.keyboard.press('Enter');
    await kiosk.page.getByText('B-004').first().waitFor();
    expect(asked()).toEqual([]);
  });
});
