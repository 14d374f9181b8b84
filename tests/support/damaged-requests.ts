import type { Dice } from './seeded-dice.ts';

const HOST = 'Host: 127.0.0.1:8080';
const JSON_TYPE = 'Content-Type: application/json';

/** Requests that are whole, to be damaged. */
const WHOLE: readonly string[] = [
  `GET /api/services HTTP/1.1\r\n${HOST}\r\n\r\n`,
  `GET /api/live HTTP/1.1\r\n${HOST}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
  `POST /api/tickets HTTP/1.1\r\n${HOST}\r\n${JSON_TYPE}\r\nContent-Length: 16\r\n\r\n{"service":"PU"}`,
  `POST /api/tickets HTTP/1.1\r\n${HOST}\r\n${JSON_TYPE}\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{"servic\r\n8\r\ne":"PU"}\r\n0\r\n\r\n`,
  `POST /api/session HTTP/1.1\r\n${HOST}\r\n${JSON_TYPE}\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}`,
];

const LINES = [
  '',
  ' ',
  'GET',
  'GET /',
  'GET  / HTTP/1.1',
  'get / http/1.1',
  'GET / HTTP/9.9',
  'GET / HTTP/2.0',
  'GET / HTTP/1.0',
];
const TARGETS = [
  '*',
  '//',
  '/%',
  '/%00',
  '/%zz',
  '/..%2f..%2f',
  'http://evil.example/',
  'evil.example:443',
  '/?%',
  '/\u00ff',
  `/${'a'.repeat(9_000)}`,
];
const METHODS = ['CONNECT', 'OPTIONS', 'TRACE', 'PRI', 'PROPFIND', 'M-SEARCH', 'FOO', 'G\0T', 'QUERY'];
const HEADERS = [
  'X: \0',
  'X : y',
  ' X: y',
  'X',
  ': y',
  'X\ty: z',
  'X: a\rb',
  'X: a\nY: b',
  'Host: evil.example',
  'Host:',
  'Content-Length: -1',
  'Content-Length: +5',
  'Content-Length: 5, 6',
  'Content-Length: 99999999999999999999',
  'Content-Length: 0x10',
  'Content-Length: 5\r\nContent-Length: 6',
  'Content-Length: 5\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding: \tchunked',
  'Transfer-Encoding: gzip, chunked',
  'Connection: Upgrade\r\nUpgrade: h2c',
  'Connection: Upgrade\r\nUpgrade: websocket',
  'Upgrade: websocket\r\nConnection: Upgrade\r\nContent-Length: 50',
  'Expect: 200-nothing',
  'Cookie: loket_session=;;;=',
  'Cookie: __proto__=1',
  'Authorization: Bearer',
  'Idempotency-Key: \u00ff',
  'Accept-Language: \u00ff,,,;;q=x',
  'Accept: text/event-stream',
  'Range: bytes=-1,0-99999999',
  'If-None-Match: "\u00ff"',
  'Content-Type: application/json; charset=\u00ff',
  'Content-Type: ;',
  'Origin: null',
  'Sec-Fetch-Site: \u00ff',
  'Forwarded: for=127.0.0.1',
  'Sec-WebSocket-Protocol: loket, loket.bearer.x',
  'Trailer: x',
];
const CHUNKS = [
  'zz\r\nx\r\n',
  'ffffffffffffffff\r\n',
  '-1\r\n',
  '5\r\nab',
  '5;ext="\0"\r\nabcde\r\n0\r\n\r\n',
  '1\r\nab\r\n',
  '0\r\nX: y\r\n\r\n',
  '00000000000000000000000001\r\na\r\n0\r\n\r\n',
];

/** One request as no browser sends it; the same one for the same dice. */
export function damagedRequest(dice: Dice): Buffer {
  const pick = <T>(things: readonly T[]) => things[dice.between(0, things.length - 1)] as T;
  const kinds: (() => string)[] = [
    () => mutated(pick(WHOLE), dice),
    () => `${pick(LINES)}\r\n${HOST}\r\n\r\n`,
    () => `GET ${pick(TARGETS)} HTTP/1.1\r\n${HOST}\r\n\r\n`,
    () =>
      `${pick(METHODS)} ${pick(['/', '/api/tickets', '/api/live', ...TARGETS])} HTTP/1.1\r\n${HOST}\r\n\r\n`,
    () =>
      `${pick(['GET', 'POST', 'PUT'])} ${pick(['/api/tickets', '/api/session', '/api/live', '/officer/'])} HTTP/1.1\r\n${HOST}\r\n${pick(HEADERS)}\r\n${pick(HEADERS)}\r\n\r\n${pick(['', '{}', 'x'.repeat(60)])}`,
    () =>
      `POST /api/tickets HTTP/1.1\r\n${HOST}\r\n${JSON_TYPE}\r\nTransfer-Encoding: chunked\r\n\r\n${pick(CHUNKS)}`,
    () =>
      `GET / HTTP/1.1\r\n${HOST}\r\n${`X-${'a'.repeat(dice.between(1, 30))}: ${'b'.repeat(dice.between(1, 900))}\r\n`.repeat(dice.between(1, 200))}\r\n`,
    () =>
      pick(WHOLE).replace(
        HOST,
        pick([`${HOST}\r\n${HOST}`, '', 'Host: ', 'Host: [', 'Host: a b', `Host: ${'a'.repeat(2_000)}`]),
      ),
    () => `${pick(WHOLE)}${mutated(pick(WHOLE), dice)}`,
    () =>
      `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03${String.fromCharCode(...Array.from({ length: 200 }, () => dice.between(0, 255)))}`,
  ];
  return Buffer.from(pick(kinds)(), 'latin1');
}

/** A few bytes changed, left out, doubled or put in. */
function mutated(text: string, dice: Dice): string {
  let bytes = [...text];
  for (let change = dice.between(1, 6); change > 0; change -= 1) {
    const at = dice.between(0, bytes.length - 1);
    const fresh = String.fromCharCode(dice.between(0, 255));
    const ways = [
      () => bytes.toSpliced(at, 1, fresh),
      () => bytes.toSpliced(at, dice.between(1, 5)),
      () => bytes.toSpliced(at, 0, fresh),
      () => bytes.toSpliced(at, 0, ...bytes.slice(at, at + dice.between(1, 30))),
      () => bytes.slice(0, Math.max(1, at)),
    ];
    bytes = (ways[dice.between(0, ways.length - 1)] ?? (() => bytes))();
    if (bytes.length === 0) bytes = ['\0'];
  }
  return bytes.join('');
}
