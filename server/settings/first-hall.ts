import type { OfficeSettings } from '../../contract/setting-schemas.ts';

type HallSettings = Pick<
  OfficeSettings,
  'display.look' | 'display.screens' | 'display.slides' | 'voice.rules' | 'kiosk.words' | 'kiosk.offers'
>;

/** What TVs and kiosk begin with. */
export const FIRST_HALL: HallSettings = {
  'display.look': {
    overscan: 2.5,
    shift: { pixels: 2, everyMinutes: 10 },
    reloadAt: '03:00',
    flashSeconds: 5,
    stillTicker: false,
  },
  'display.screens': { screens: [] },
  'display.slides': { seconds: 15, standard: true, complaints: true, own: [] },
  'voice.rules': {
    callsSpoken: true,
    languages: 'id',
    numberStyle: 'digits',
    // Digits are misheard in a noisy hall, "lima" as "tiga" most of all.
    times: 2,
    volume: 100,
    pack: '',
    freshSeconds: 60,
    settleMs: 800,
  },
  'kiosk.words': {
    paperPlace: { id: 'di bawah layar', en: 'below the screen' },
    claim: {
      id: 'Klaim tidak dibayarkan di loket ini. Petugas membantu Anda mengajukannya lewat aplikasi JMO atau Lapak Asik.',
      en: 'Claims are not paid out at this counter. The officer helps you claim through the JMO app or Lapak Asik.',
    },
  },
  'kiosk.offers': { listening: true, faces: true },
};
