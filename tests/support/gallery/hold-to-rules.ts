import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, SOUND_ALLOWED } from '../chromium.ts';
import type { Gallery, Stage } from './gallery.ts';

/** Walks a gallery in one browser and holds every look of every state against the rules of its page. */
export function holdToRules(gallery: Gallery): void {
  let browser: Browser;
  let stage: Stage;
  beforeAll(async () => {
    browser = await launchChromium(SOUND_ALLOWED);
    stage = await gallery.open(browser);
  });
  afterAll(async () => {
    await stage.close();
    await browser.close();
  });
  afterEach(() => {
    expect(stage.takeFaults()).toEqual([]);
  });

  describe(`${gallery.page}, in every look`, () => {
    it.each(gallery.states)('%s', async (state) => {
      const wrong: string[] = [];
      await stage.show(state, async (look) => {
        wrong.push(...(await gallery.findings(look)).map((what) => `${look.name}: ${what}`));
      });
      expect(wrong).toEqual([]);
    });
  });
}
