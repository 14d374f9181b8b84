import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loket-pages-'));
  const pages = join(folder, 'pages');
  writeFileSync(join(folder, 'secret.txt'), 'rahasia');
  for (const page of ['kiosk', 'officer', 'display', 'follow']) {
    mkdirSync(join(pages, page, 'assets'), { recursive: true });
    writeFileSync(join(pages, page, 'index.html'), `<title>${page}</title>`);
    writeFileSync(join(pages, page, 'assets/app-1.js'), `// ${page}`);
  }
  office = await openOffice({ pages });
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string) => office.atKiosk('GET', url);

describe('a page', () => {
  it('is asked for anew each time, and its built files are kept for good', async () => {
    const page = await get('/kiosk/');
    expect([page.body, page.headers['cache-control']]).toEqual(['<title>kiosk</title>', 'no-store']);
    const file = await get('/kiosk/assets/app-1.js');
    expect(file.body).toBe('// kiosk');
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('for phones has no address of its own, only what it is made of', async () => {
    const file = await get('/t/assets/app-1.js');
    expect([file.body, file.headers['cache-control']]).toEqual([
      '// follow',
      'public, max-age=31536000, immutable',
    ]);
    expect((await get('/follow/')).statusCode).toBe(404);
  });

  it('has addresses of its own for the officer, and for nobody else', async () => {
    expect((await get('/officer/berkas/0193')).body).toBe('<title>officer</title>');
    expect((await get('/officer/berkas.js')).statusCode).toBe(404);
    expect((await get('/kiosk/berkas')).statusCode).toBe(404);
  });
});

describe('a file that is not there', () => {
  it('is not remembered as missing once an update has brought it', async () => {
    const missing = await get('/kiosk/assets/app-2.js');
    expect([missing.statusCode, missing.headers['cache-control']]).toEqual([404, undefined]);
    expect(missing.json().code).toBe('not-found');
  });

  it('is not found outside the pages either', async () => {
    for (const path of [
      '..%2f..%2f..%2fsecret.txt',
      '..%2f..%2f..%2f..%2fsecret.txt',
      '..%5c..%5csecret.txt',
      '%00',
    ]) {
      const refused = await get(`/kiosk/assets/${path}`);
      expect([400, 404], path).toContain(refused.statusCode);
      expect(refused.json().code, path).toMatch(/^(invalid-request|not-found)$/);
      expect(refused.body).not.toContain('rahasia');
    }
  });
});
