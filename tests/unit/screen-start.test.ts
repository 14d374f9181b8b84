import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOUND_ALLOWED } from '../support/chromium.ts';
import { tempDir } from '../support/temp-dir.ts';

const ROOT = join(import.meta.dirname, '../..');
const shipped = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Starts the screen with a browser that only says how it was called, one argument a line. */
function start(args: readonly string[], environment: Record<string, string> = {}) {
  const directory = tempDir();
  const browser = join(directory, 'chromium');
  writeFileSync(browser, '#!/bin/sh\nfor one in "$@"; do echo "$one"; done\n');
  chmodSync(browser, 0o755);
  const { status, stdout, stderr } = spawnSync('/bin/sh', [join(ROOT, 'deploy/screen-start.sh'), ...args], {
    env: { PATH: `${directory}:/usr/bin:/bin`, HOME: '/home/layar', ...environment },
    encoding: 'utf8',
  });
  return { status, called: stdout.trim().split('\n'), stderr };
}

describe('what starts the screens of the hall', () => {
  it.each(['kiosk', 'display'])(
    'opens the page of the %s over the whole screen, allowed to sound',
    (page) => {
      const { status, called } = start([page, 'https://192.168.1.10:8443/']);
      expect(status).toBe(0);
      expect(called).toContain('--kiosk');
      // The very flag with which the tests let a page sound.
      expect(called).toContain(SOUND_ALLOWED);
      expect(called).toContain(`--user-data-dir=/home/layar/.local/share/loket-${page}`);
      expect(called.at(-1)).toBe(`https://192.168.1.10:8443/${page}/`);
    },
  );

  it('keeps the key of a paired screen: never as a guest, in a profile that can be named', () => {
    const { called } = start(['display', 'http://antrian.lan'], { LOKET_PROFILE: '/srv/layar satu' });
    expect(called).toContain('--user-data-dir=/srv/layar satu');
    expect(called.join(' ')).not.toMatch(/incognito|guest/);
  });

  it.each([
    [[], 'which page'],
    [['officer', 'https://192.168.1.10'], 'which page'],
    [['display'], 'address is missing'],
    [['display', '192.168.1.10'], 'address is missing'],
  ])('asks for what is missing: %j', (args, words) => {
    const { status, stderr } = start(args);
    expect(status).toBe(64);
    expect(stderr).toContain(words);
  });

  it('is what the service of the screen runs', () => {
    const unit = shipped('deploy/loket-screen@.service');
    expect(unit).toContain('cp deploy/screen-start.sh /usr/local/bin/loket-screen');
    expect(unit).toMatch(
      /^ExecStart=\/usr\/bin\/cage .*\/usr\/local\/bin\/loket-screen %i \$\{LOKET_SERVER\}$/m,
    );
  });

  it('is started anew however often it falls: systemd never gives it up', () => {
    const [head = '', ...rest] = shipped('deploy/loket-screen@.service').split('[Service]');
    expect(head).toMatch(/^StartLimitIntervalSec=0$/m);
    expect(rest.join()).toMatch(/^Restart=always$/m);
  });
});

describe('the second guard for the sound', () => {
  it('is a policy of the browser, on Linux and on Windows', () => {
    expect(JSON.parse(shipped('deploy/chromium-policy.json'))).toMatchObject({ AutoplayAllowed: true });
    const registry = shipped('deploy/chrome-policy.reg');
    expect(registry.startsWith('Windows Registry Editor Version 5.00')).toBe(true);
    expect(registry.match(/"AutoplayAllowed"=dword:00000001/g)).toHaveLength(2);
  });

  it('and the flag are what the guide tells of', () => {
    const guide = shipped('docs/panduan-admin.md');
    for (const named of [
      SOUND_ALLOWED,
      'deploy/screen-start.sh',
      'deploy/loket-screen@.service',
      'deploy/chromium-policy.json',
      'deploy/chrome-policy.reg',
    ]) {
      expect(guide).toContain(named);
    }
  });
});
