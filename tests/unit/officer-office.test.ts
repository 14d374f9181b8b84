import { describe, expect, it } from 'vitest';
import type { Office } from '../../contract/office.ts';
import { homeOf, menuOf, partedMenu } from '../../officer-ui/menu.ts';
import { officeSaid } from '../../officer-ui/office/office-state.ts';
import { whoGoesHome } from '../../officer-ui/office/who-goes-home.ts';
import { completeAnswers, NO_ANSWERS, openChecks } from '../../officer-ui/start/day-checks.ts';
import { darkPath } from '../../ui-kit/qr-picture.ts';
import { idOf, morningQueue, ticket } from '../support/office-samples.ts';

const OPEN: Office = { day: '2026-11-23', now: '2026-11-23T09:41:00+07:00', started: true, left: [] };

describe('what the page says of the office', () => {
  it('while it is open: until when, and that numbers are given', () => {
    const said = officeSaid({ ...OPEN, changesAt: '2026-11-23T12:00:00+07:00' }, 'id');
    expect(said).toMatchObject({ date: 'Senin, 23 November 2026', heading: 'Kantor buka', warning: '' });
    expect(said.lines).toEqual([
      'Sampai pukul 12.00.',
      'Nomor antrian dibagikan.',
      'Mulai hari sudah dilakukan.',
    ]);
  });

  it('while it is closed: why, until when, and not twice', () => {
    const closed = { reason: 'break', opensAt: '2026-11-23T13:00:00+07:00' } as const;
    const said = officeSaid({ ...OPEN, closed, numbersClosed: closed, started: false }, 'id');
    expect(said.heading).toBe('Loket sedang istirahat');
    expect(said.lines).toEqual(['Buka pukul 13.00.', 'Mulai hari belum dilakukan.']);
  });

  it('that numbers end before the day does, how many are left, and that nobody is in', () => {
    const said = officeSaid(
      {
        ...OPEN,
        numbersClosed: { reason: 'last-number', opensAt: '2026-11-24T07:30:00+07:00' },
        left: [{ service: 'JHT', left: 0 }],
        unattendedSince: '2026-11-23T08:00:00+07:00',
      },
      'id',
    );
    expect(said.lines[0]).toContain('Nomor hari ini tidak dibagikan lagi.');
    expect(said.lines[1]).toBe('Sisa nomor hari ini: Klaim JHT 0');
    expect(said.warning).toContain('08.00');
  });
});

describe('the bar', () => {
  it('has the screens of the roles somebody has, and no others', () => {
    const officer = ['desk', 'search', 'prints', 'start', 'office', 'trail', 'privacy', 'backups'];
    expect(menuOf(['officer'])).toEqual(officer);
    expect(menuOf(['supervisor'])).toEqual(['office', 'attendance', 'trail', 'privacy', 'backups']);
    const ofMachines = ['printers', 'devices', 'backups', 'settings'];
    expect(menuOf(['admin'])).toEqual(['office', 'trail', 'accounts', 'privacy', ...ofMachines]);
    expect(menuOf(['complaints'])).toEqual(['office', 'trail', 'privacy']);
    expect(menuOf(['head'])).toEqual(['office', 'trail', 'privacy', 'backups']);
    expect(partedMenu(['officer', 'supervisor', 'admin']).more).toEqual([
      'attendance',
      'trail',
      'accounts',
      'privacy',
      'printers',
      'devices',
      'backups',
      'settings',
    ]);
    expect([homeOf(['officer', 'admin']), homeOf(['supervisor'])]).toEqual(['desk', 'office']);
  });
});

describe('an early closing', () => {
  it('sends home those who wait and those set aside, not who is absent', () => {
    const queue = morningQueue();
    const held = ticket({ id: idOf(20), number: 'B-009', state: 'held', heldFor: 'melengkapi' });
    expect(whoGoesHome({ ...queue, aside: [...queue.aside, held] })).toEqual([
      'A-003',
      'B-002',
      'C-001',
      'D-004',
      'B-003',
      'B-009',
    ]);
    expect(whoGoesHome(undefined)).toEqual([]);
  });
});

describe('the checks of the day', () => {
  it('are complete only when every question is answered', () => {
    expect(completeAnswers({ ...NO_ANSWERS, clock: 'ok' })).toBeUndefined();
    expect(openChecks({ ...NO_ANSWERS, sound: 'problem' })).toEqual(['clock', 'printer', 'display']);
    const all = { clock: 'ok', printer: 'problem', display: 'not-here', sound: 'ok' } as const;
    expect(completeAnswers(all)).toEqual(all);
  });
});

describe('a QR on the screen', () => {
  it('is one path with light around it', () => {
    expect(darkPath(['110', '001'])).toBe('M4 4h2v1h-2zM6 5h1v1h-1z');
  });
});
