import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../contract/board.ts';
import type { DisplayScreen } from '../../contract/screens.ts';
import type { OfficeSettings } from '../../contract/setting-schemas.ts';
import { FIRST_HALL } from '../../server/settings/first-hall.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { bearerOf, pairedDevice } from '../support/paired-device.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const put = (key: keyof OfficeSettings, value: unknown) =>
  office.asOfficer('PUT', `/api/settings/${key}`, { effectiveFrom: '2026-11-01', value });
const screen = async (query = '', headers = {}) =>
  (await office.atKiosk('GET', `/api/screens/display${query}`, undefined, headers)).json<DisplayScreen>();
const titles = ({ slides }: DisplayScreen) => slides.pages.map(({ title }) => title.id);

const JHT = { name: 'TV klaim', services: ['JHT'], zoom: 120, sound: false };
const whole = { services: ['PU', 'BPU', 'JHT', 'INFO'], zoom: 100, sound: true };

describe('one TV of several', () => {
  beforeEach(() => put('display.screens', { screens: [JHT] }));

  it('is what the settings say of its name, and like all others where they say nothing', async () => {
    const { services, zoom, sound } = await screen('?name=TV%20klaim');
    expect({ services, zoom, sound }).toEqual({ services: ['JHT'], zoom: 120, sound: false });
    expect(await screen('?name=TV')).toMatchObject(whole);
    expect(await screen()).toMatchObject(whole);
  });

  it('shows every service where its services were all taken off the list', async () => {
    await put('display.screens', { screens: [{ ...JHT, services: [] }] });
    expect(await screen('?name=TV%20klaim')).toMatchObject({ services: whole.services, zoom: 120 });
  });

  it('goes by the name its device was given, whatever its page calls itself, also after it was renamed', async () => {
    const device = await pairedDevice(office, 'display', 'TV pintu');
    const paired = () => screen('?name=TV%20klaim', bearerOf(device));
    expect(await paired()).toMatchObject(whole);
    await office.asOfficer('PUT', `/api/devices/${device.device}`, { name: 'TV klaim' });
    expect(await paired()).toMatchObject({ services: ['JHT'], zoom: 120 });
  });

  it('shows the pages about what it shows, and those about everybody', async () => {
    const shown = titles(await screen('?name=TV%20klaim'));
    expect(shown).toContain('Klaim JHT lewat aplikasi JMO');
    expect(shown).toContain('Waktu dan biaya');
    expect(shown.filter((title) => /PU/.test(title))).toEqual([]);
  });
});

describe('the last calls', () => {
  it('of one service are still told when twelve others were called since', async () => {
    for (const service of ['JHT', ...Array.from({ length: 12 }, () => 'INFO')]) {
      await office.atKiosk('POST', '/api/tickets', { service });
      await office.asOfficer('POST', '/api/counters/1/next');
      await office.asOfficer('POST', '/api/counters/1/serve');
      await office.asOfficer('POST', '/api/counters/1/finish');
    }
    const { recent } = (await office.atKiosk('GET', '/api/board')).json<Board>();
    expect(recent.map(({ number }) => number)).toContain('C-001');
  });
});

describe('the pages of a TV', () => {
  const own = [{ title: { id: 'Pasar murah', en: 'Fair' }, lines: [{ id: 'Sabtu', en: 'Saturday' }] }];
  const rules = FIRST_HALL['display.slides'];

  it('are those of the posted standard, with steps as steps and the portal they are taken in', async () => {
    const { slides } = await screen();
    expect(slides.seconds).toBe(15);
    expect(slides.pages.at(-1)?.lines).toContainEqual({ id: 'SP4N LAPOR!', en: 'SP4N LAPOR!' });
    const online = slides.pages.find(({ title }) => title.id.startsWith('Online: Pendaftaran Penerima Upah'));
    expect(online).toMatchObject({ numbered: true, portal: expect.stringContaining('https://') });
  });

  it('are the ones the office wants: its own first, the standard, the complaint channels', async () => {
    await put('display.slides', { ...rules, own, standard: false });
    expect(titles(await screen())).toEqual(['Pasar murah', 'Pengaduan, saran, dan masukan']);
    await put('display.slides', { ...rules, own, standard: true, complaints: false });
    expect(titles(await screen())[0]).toBe('Pasar murah');
    expect(titles(await screen())).not.toContain('Pengaduan, saran, dan masukan');
    expect(titles(await screen())).toContain('Dasar hukum');
  });

  it('are none where they stand for no time', async () => {
    await put('display.slides', { ...rules, own, seconds: 0 });
    expect((await screen()).slides).toEqual({ seconds: 0, pages: [] });
  });
});
