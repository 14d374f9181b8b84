import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, type Act } from '../../domain/access/acts.ts';
import { can, type Standing } from '../../domain/access/can.ts';
import { DEVICE_KINDS, ROLES, type Role } from '../../domain/access/roles.ts';

/**
 * Who may do what, once more and by hand: o officer, c complaints, s supervisor, h head, a admin; K kiosk, D display,
 * W desk, P print agent; L loopback, S stranger. An act that is not here fails the test.
 */
const MATRIX: Record<Act, string> = {
  visit: 'ocshaKDWPLS',
  'watch-board': 'ocshaKDL',
  'issue-number': 'oKL',
  'change-own-number': 'oKL',
  'rate-service': 'oKL',
  'use-own-account': 'ocsha',
  'change-own-account': 'ocsha',
  'serve-queue': 'o',
  'try-screens': 'oa',
  'keep-berkas': 'o',
  'unmask-person': 'osh',
  'print-papers': 'o',
  'relay-print': 'P',
  'see-printers': 'oa',
  'run-printers': 'a',
  'run-settings': 'a',
  'run-devices': 'a',
  'run-accounts': 'a',
  'set-attendance': 's',
  'name-substitute': 's',
  'read-trail': 'sha',
  'see-lookups': 'sh',
  'close-day': 'os',
  'see-backups': 'osha',
  'run-backups': 'a',
  'take-data-request': 'ocs',
  'see-privacy': 'oscha',
  'decide-data-request': 'sh',
  'destroy-data': 'ha',
  'run-keys': 'a',
  'handle-breach': 'sh',
  'record-complaint': 'c',
  'read-complaint': 'csh',
  'answer-complaint': 'h',
  'sign-report': 'h',
  'read-documentation': 'oa',
};

const person = (roles: readonly Role[], more: Partial<Standing> = {}): Standing =>
  ({ kind: 'user', id: 'u1', roles, mustChangePassword: false, locked: false, ...more }) as Standing;

const STANDINGS: Record<string, Standing> = {
  ...Object.fromEntries(ROLES.map((role) => [role[0], person([role])])),
  ...Object.fromEntries(
    DEVICE_KINDS.map((device, at) => ['KDWP'[at] ?? '', { kind: 'device', id: 'd1', device }]),
  ),
  L: { kind: 'loopback' },
  S: { kind: 'stranger' },
};

const acts = Object.keys(ACTS) as Act[];

describe('who may do what', () => {
  it.each(acts)('%s', (act) => {
    const allowed = Object.keys(STANDINGS).filter((who) => can(STANDINGS[who] as Standing, act).ok);
    expect(allowed.sort().join('')).toBe([...MATRIX[act]].sort().join(''));
  });

  it('is never less with one role more', () => {
    const roles = fc.uniqueArray(fc.constantFrom(...ROLES));
    fc.assert(
      fc.property(roles, fc.constantFrom(...ROLES), fc.constantFrom(...acts), (held, one, act) => {
        if (can(person(held), act).ok) expect(can(person([...held, one]), act).ok).toBe(true);
      }),
    );
  });

  it('waits for a first password to be replaced, and for a locked screen to be opened', () => {
    for (const act of acts) {
      const always = act === 'visit' || act === 'use-own-account';
      const newcomer = can(person(ROLES, { mustChangePassword: true }), act);
      expect(newcomer.ok ? 'may' : newcomer.error, act).toBe(always ? 'may' : 'password-change-required');
      const may = can(person(ROLES), act).ok;
      const locked = can(person(ROLES, { locked: true }), act);
      expect(locked.ok ? 'may' : locked.error, act).toBe(
        // The board hangs in the hall: a locked screen goes on following it.
        always || act === 'watch-board' ? 'may' : may ? 'session-locked' : 'forbidden',
      );
    }
  });

  it('is never said to a stranger as more than that they are not signed in', () => {
    for (const act of acts) {
      const asked = can({ kind: 'stranger' }, act);
      if (!asked.ok) expect(asked.error).toBe('not-signed-in');
    }
  });
});

describe('what it is done to', () => {
  it('a kiosk changes the number it gave out and no other; an officer changes any', () => {
    const kiosk: Standing = { kind: 'device', id: 'd1', device: 'kiosk' };
    const own = { issuedBy: 'device:d1', asker: 'device:d1' };
    const foreign = { issuedBy: 'device:d2', asker: 'device:d1' };
    expect(can(kiosk, 'change-own-number', own).ok).toBe(true);
    expect(can(kiosk, 'change-own-number', foreign)).toEqual({ ok: false, error: 'forbidden' });
    expect(can(person(['officer']), 'change-own-number', foreign).ok).toBe(true);
  });

  it('nobody sees or answers a complaint about themselves, whatever their roles', () => {
    expect(can(person(ROLES), 'read-complaint', { about: 'u1' }).ok).toBe(false);
    expect(can(person(ROLES), 'answer-complaint', { about: 'u1' }).ok).toBe(false);
    expect(can(person(['head']), 'read-complaint', { about: 'u2' }).ok).toBe(true);
    expect(can(person(['head']), 'answer-complaint', { about: null }).ok).toBe(true);
    expect(can(person(['officer']), 'read-complaint', { about: 'u2' }).ok).toBe(false);
  });
});
