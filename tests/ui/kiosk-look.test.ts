import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../../contract/board.ts';
import type { Service } from '../../contract/queue.ts';
import { boardWith, issuedTicket, KIOSK_SCREEN, services, TICKET_JOB } from '../support/board-samples.ts';
import { buildPage } from '../support/built-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { KIOSK_SIZES, type KioskPage, openKiosk } from '../support/kiosk-page.ts';
import { axeViolations, canScroll, overflowing } from '../support/watched-page.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildPage('kiosk')]);
});
afterAll(() => browser.close());

type Scene = (kiosk: KioskPage) => Promise<void>;

const largeText: Scene = ({ page }) => page.getByRole('button', { name: /Teks besar|Large text/ }).click();
const paperOut: Scene = async ({ backend, page }) => {
  const printer = [{ name: 'ticket', state: 'paper-out' as const }];
  backend.say({ type: 'print-updated', seq: 20, jobs: [], printer });
  await page.locator('.band, .remember').waitFor();
};
const paperCame: Scene = async ({ backend, page }) => {
  const printer = [{ name: 'ticket', state: 'ok' as const }];
  backend.say({ type: 'print-updated', seq: 21, jobs: [{ job: TICKET_JOB, state: 'printed' }], printer });
  await page.locator('issued-ticket[paper=late]').waitFor();
};
const touch =
  (selector: string) =>
  async ({ page }: Pick<KioskPage, 'page'>): Promise<void> => {
    await page.locator(selector).first().click();
    await page.waitForTimeout(750);
  };
const issued =
  (over: Parameters<typeof issuedTicket>[0] = {}): Scene =>
  async ({ backend, page, service }) => {
    const ticket = issuedTicket(over);
    backend.route('POST /api/tickets', () => ({ status: 201, body: ticket }));
    await service(ticket.service).click();
    if (ticket.service === 'JHT') {
      await page.waitForTimeout(750);
      await touch('claim-notice .main-button')({ page });
    }
    await page.locator('issued-ticket').waitFor();
  };
const office =
  (board: Partial<Board>, list = services()): Scene =>
  async ({ backend, page }) => {
    backend.board = boardWith({ seq: 20, ...board });
    backend.route('GET /api/services', () => ({ status: 200, body: list }));
    backend.say({ type: 'notice', seq: 20, what: 'office-changed' });
    await page.locator('.band, kiosk-notice').waitFor();
  };
const opensAt = '2026-11-24T08:00:00+07:00';
const holiday: NonNullable<Service['closed']> = {
  reason: 'holiday',
  opensAt,
  why: { id: 'Isra Mikraj Nabi Muhammad SAW', en: 'Ascension of the Prophet Muhammad' },
} as const;
const quota = { open: false, closed: { reason: 'quota', opensAt } } as const;
const usedUp = services().map((one) => (one.code === 'BPU' ? { ...one, ...quota } : one));
const cameBack = [touch('secondary-row .back'), touch('come-back .large')];
const replacing: Scene = async (kiosk) => {
  await kiosk.page.waitForTimeout(2000);
  await touch('.replace')(kiosk);
};
const longest = { service: 'PU', number: 'A-1000', priority: true, ahead: 123 } as const;
const claim = { service: 'JHT', number: 'C-012' } as const;

const SCENES: Record<string, readonly Scene[]> = {
  'the choice': [],
  'the choice in large text': [largeText],
  'the choice without paper, in large text': [largeText, paperOut],
  'a number': [issued()],
  'the longest number': [issued(longest)],
  'the longest number in large text': [largeText, issued(longest)],
  'a claim in large text': [largeText, issued(claim)],
  'the choice before opening, in large text': [
    largeText,
    office({ closed: { reason: 'before-hours', opensAt: '2026-11-23T10:00:00+07:00' } }),
  ],
  'one service used up and nobody there': [office({ unattended: true }, usedUp)],
  'one service used up and nobody there, in large text': [largeText, office({ unattended: true }, usedUp)],
  'a closed office': [office({ closed: holiday }, services({ open: false, closed: holiday }))],
  'a closed office in large text': [
    largeText,
    office({ closed: holiday }, services({ open: false, closed: holiday })),
  ],
  'what one came back for, in large text': [largeText, ...cameBack.slice(0, 1)],
  'the service one came back for, in large text': [largeText, ...cameBack],
  'the keys for a code': [...cameBack, touch('come-back .code')],
  'the keys for a code in large text': [largeText, ...cameBack, touch('come-back .code')],
  'another choice': [issued(), replacing],
  'another choice in large text': [largeText, issued(), replacing],
  'a number in place of another, in large text': [largeText, issued({ ...longest, replaces: 'B-1003' })],
  'somebody to be fetched, in large text': [largeText, issued({ ...longest, help: true, kind: 'lanjutan' })],
  'somebody to be fetched for a claim, in large text': [
    largeText,
    issued({ ...claim, help: true, priority: true }),
  ],
  'somebody to be fetched, without paper, in large text': [
    largeText,
    issued({ help: true, priority: true, kind: 'lanjutan' }),
    paperOut,
  ],
  'a number without paper': [issued(), paperOut],
  'the longest number without paper, in large text': [
    largeText,
    issued({ ...longest, help: true, kind: 'lanjutan' }),
    paperOut,
  ],
  'a number whose paper came late': [issued(), paperOut, paperCame],
  'a number whose paper came late, in large text': [largeText, issued(longest), paperOut, paperCame],
  'a number without paper, in large text': [largeText, issued(), paperOut],
};

/** Long enough to look at a scene in every size before the kiosk goes back by itself. */
const UNHURRIED = { ...KIOSK_SCREEN, times: { confirmation: 120, idleReset: 300, paperTrouble: 300 } };

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it.each(Object.entries(SCENES))(
    '%s fits at every size, cannot be scrolled, and breaks no rule of WCAG',
    async (_what, steps) => {
      const kiosk = await openKiosk(browser, folder, KIOSK_SIZES[0], UNHURRIED);
      const { page } = kiosk;
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      for (const step of steps) await step(kiosk);
      for (const size of KIOSK_SIZES) {
        const at = `${size.width} by ${size.height}`;
        await page.setViewportSize(size);
        expect(await overflowing(page, '.away, h1'), at).toEqual([]);
        expect(await canScroll(page), at).toBe(false);
        expect(await axeViolations(page), at).toEqual([]);
      }
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(kiosk.faults).toEqual([]);
      expect(kiosk.foreign).toEqual([]);
      await kiosk.close();
    },
  );
});

describe.each(KIOSK_SIZES)('at $width by $height', (size) => {
  it('has targets a hand finds: services 160 px high and 20 px apart, all others 76 px', async () => {
    const kiosk = await openKiosk(browser, folder, size);
    const boxes = await Promise.all(
      (['PU', 'BPU', 'JHT', 'INFO'] as const).map((code) => kiosk.service(code).boundingBox()),
    );
    const [first, second, third] = boxes;
    for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(160);
    const below = size.width < size.height ? second : third;
    expect((below?.y ?? 0) - (first?.y ?? 0) - (first?.height ?? 0)).toBeGreaterThanOrEqual(20);
    for (const button of await kiosk.page.locator('.plain-button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(76);
    }
    await kiosk.close();
  });

  it('has words an old eye reads: names 44 px, the rest 26 px; a third and more larger on request', async () => {
    const kiosk = await openKiosk(browser, folder, size);
    const { page } = kiosk;
    const sizeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = {
      name: await sizeOf('service-button .name'),
      detail: await sizeOf('service-button .detail'),
      tile: await sizeOf('.toggle .name'),
      tileDetail: await sizeOf('.toggle .detail'),
    };
    expect(before.name).toBeGreaterThanOrEqual(44);
    expect(before.detail).toBeGreaterThanOrEqual(28);
    expect(before.tile).toBeGreaterThanOrEqual(28);
    expect(before.tileDetail).toBeGreaterThanOrEqual(26);
    expect(await sizeOf('.estimate')).toBeGreaterThanOrEqual(26);
    expect(await sizeOf('.reading')).toBeGreaterThanOrEqual(28);
    await largeText(kiosk);
    expect((await sizeOf('service-button .name')) / before.name).toBeGreaterThan(1.2);
    expect((await sizeOf('service-button .detail')) / before.detail).toBeCloseTo(1.4);
    expect((await sizeOf('.toggle .name')) / before.tile).toBeCloseTo(1.2);
    await kiosk.close();
  });

  it('shows the number at least 180 px large', async () => {
    const kiosk = await openKiosk(browser, folder, size);
    await issued(longest)(kiosk);
    const number = kiosk.page.locator('issued-ticket .number');
    expect(
      await number.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ).toBeGreaterThanOrEqual(180);
    await kiosk.close();
  });
});
