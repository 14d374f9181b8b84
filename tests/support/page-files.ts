import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a built page's file: `/kiosk/` from `folders.kiosk`; 404 for what is not there. An address inside the officer's page is the page itself. */
export async function servePage(
  folders: Record<string, string>,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const [, page = '', ...rest] = path.split('/');
  const folder = folders[page];
  const asked = rest.join('/');
  const inside = asked === '' || (page === 'officer' && extname(asked) === '');
  const file = inside ? 'index.html' : asked;
  const body = folder === undefined ? null : await readFile(join(folder, file)).catch(() => null);
  if (body === null) response.writeHead(404).end();
  else
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
}
