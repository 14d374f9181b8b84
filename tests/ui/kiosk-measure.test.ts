import { describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { kioskForEachTest } from '../support/kiosk-for-each-test.ts';
import { canScroll, overflowing } from '../support/watched-page.ts';

const kiosk = kioskForEachTest({ width: 1280, height: 800 });
const measuring = () => kiosk.page.locator('measure-screen');
const ask = () => kiosk.backend.say({ type: 'notice', seq: 20, what: 'measure-screen' });
const unit = () => kiosk.page.evaluate(() => document.documentElement.style.getPropertyValue('--u'));

describe('the screen of a kiosk', () => {
  it('is measured when the administrator asks, by finger, buttons and keys, and keeps its measure', async () => {
    const { page } = kiosk;
    expect(await unit()).toBe('');
    ask();
    await measuring().waitFor();
    for (const size of [
      { width: 1080, height: 1920 },
      { width: 1366, height: 768 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(size);
      expect(await overflowing(page, '.line')).toEqual([]);
      expect(await canScroll(page)).toBe(false);
      expect(await axeFindings(page)).toEqual([]);
    }
    const line = page.getByRole('slider');
    const box = await line.boundingBox();
    if (box === null) throw new Error('there is no line');
    await page.mouse.move(box.x + box.width, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 590, box.y + box.height / 2, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => line.getAttribute('aria-valuenow')).toBe('590');
    await page.getByRole('button', { name: 'Lebih pendek 1', exact: true }).click();
    await line.press('ArrowLeft');
    await expect.poll(() => line.getAttribute('aria-valuenow')).toBe('588');
    await page.getByRole('button', { name: 'Sudah 10 cm: simpan' }).click();
    await page.locator('choose-service').waitFor();
    const service = async () => (await kiosk.service('PU').boundingBox())?.height ?? 0;
    expect((await service()) * (100 / 588)).toBeGreaterThanOrEqual(25);
    const kept = await unit();
    expect(kept).toMatch(/px$/);
    await page.reload();
    await page.locator('choose-service').waitFor();
    expect(await unit()).toBe(kept);
    expect(kiosk.faults).toEqual([]);
  });

  it('is not measured in the middle of a visit, but right after it, and may be left as it was', async () => {
    const { page } = kiosk;
    await page.getByRole('button', { name: 'Teks besar' }).click();
    ask();
    await page.waitForTimeout(600);
    expect(await measuring().count()).toBe(0);
    await page.getByRole('button', { name: 'Teks besar' }).click();
    await measuring().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('choose-service').waitFor();
    expect(await unit()).toBe('');
  });
});
