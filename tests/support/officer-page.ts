import type { Browser, Page } from 'playwright';
import { buildPage } from './built-page.ts';
import { launchChromium } from './chromium.ts';
import { ScriptedOffice } from './scripted-office.ts';

export interface OfficerPages {
  /** A new office of its own and a page on it, opened at `path` under `/officer/`. */
  open(path?: string, prepare?: (office: ScriptedOffice) => void): Promise<OpenPage>;
  /** Another tab at the same office's desk. */
  tab(office: ScriptedOffice): Promise<Page>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly office: ScriptedOffice;
  readonly page: Page;
  /** What the browser complained about: errors of scripts and of the page's policy. */
  readonly complaints: string[];
  /** Addresses asked for that are not the office's own. */
  readonly foreign: string[];
}

/** The officer's page as shipped, in a real browser, before scripted offices. */
export async function officerPages(): Promise<OfficerPages> {
  const [folder, browser]: [string, Browser] = await Promise.all([buildPage('officer'), launchChromium()]);
  const offices: ScriptedOffice[] = [];
  return {
    async open(path = '', prepare = () => {}) {
      const office = new ScriptedOffice(folder);
      offices.push(office);
      prepare(office);
      await office.backend.start();
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (line) => {
        // The browser itself reports every refusal; those are the office's own answers.
        if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) {
          complaints.push(line.text());
        }
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(office.backend.url)) foreign.push(request.url());
      });
      await page.goto(`${office.backend.url}/officer/${path}`);
      await page.waitForFunction(() => document.querySelector('h1') !== null);
      return { office, page, complaints, foreign };
    },
    async tab(office) {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await page.goto(`${office.backend.url}/officer/`);
      return page;
    },
    async close() {
      await browser.close();
      for (const { backend } of offices) await backend.stop();
    },
  };
}
