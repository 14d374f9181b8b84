import type { Board } from '../../contract/board.ts';
import type { IssuedTicket, Service } from '../../contract/queue.ts';
import type { DisplayScreen, KioskScreen } from '../../contract/screens.ts';
import type { StandardPage } from '../../contract/standard.ts';
import { SERVICE_CODES, seriesOf } from '../../domain/queue/services.ts';
import { FIRST_HALL } from '../../server/settings/first-hall.ts';
import { FIRST_PRIVACY } from '../../server/settings/first-privacy.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { composePages } from '../../server/standard/compose-pages.ts';
import { SERVICE_NAMES } from '../../words/services.ts';

const OFFICE = { agency: 'BPJS Ketenagakerjaan', hall: 'Mal Pelayanan Publik', city: 'Kota Tebing Tinggi' };

/** Monday, 23 November 2026, 09.41 in the office. */
export const NOW = '2026-11-23T09:41:00.000+07:00';

const PORTALS = {
  PU: 'https://pom.bpjsketenagakerjaan.go.id/pu',
  BPU: 'https://pom.bpjsketenagakerjaan.go.id/bpu',
  JHT: 'https://lapakasik.bpjsketenagakerjaan.go.id',
};

export const KIOSK_SCREEN: KioskScreen = {
  online: PORTALS,
  office: OFFICE,
  times: { confirmation: 10, idleReset: 20, paperTrouble: 30 },
  words: FIRST_HALL['kiosk.words'],
  offers: FIRST_HALL['kiosk.offers'],
  notice: {
    short: { id: 'Nomor antrian tidak meminta data pribadi.', en: 'A queue number takes no personal data.' },
    sections: [
      ...FIRST_PRIVACY['privacy.notice'].sections,
      {
        title: { id: 'Berapa lama disimpan', en: 'How long it is kept' },
        text: { id: 'Berkas: 2 tahun.', en: 'A file: 2 years.' },
      },
    ],
  },
};

/** The posted standard as a new office has it. */
export const STANDARD_PAGES: readonly StandardPage[] = composePages({
  standard: FIRST_VALUES['office.standard'],
  online: FIRST_VALUES['office.online'],
  complaints: FIRST_VALUES['complaint.channels'].lines,
  claim: FIRST_VALUES['kiosk.words'].claim,
});

export const DISPLAY_SCREEN: DisplayScreen = {
  online: PORTALS,
  office: OFFICE,
  look: FIRST_HALL['display.look'],
  services: [...SERVICE_CODES],
  zoom: 100,
  sound: true,
  voice: FIRST_HALL['voice.rules'],
  slides: { seconds: 0, pages: [] },
  ticker: [
    {
      id: 'Pendaftaran gratis. Yang dibayar hanya iuran, lewat bank atau kanal resmi.',
      en: 'Registration is free. Only the contribution is paid, through a bank or an official channel.',
    },
    {
      id: 'Pengaduan: Loket Informasi dan Pengaduan MPP, SMS 0821-7774-8150, telepon (0621) 328101, SP4N LAPOR!',
      en: 'Complaints: Information and Complaints Counter, SMS 0821-7774-8150, phone (0621) 328101, SP4N LAPOR!',
    },
  ],
};

/** A board on which nothing has happened yet, changed by `over`. */
export function boardWith(over: Partial<Board> = {}): Board {
  return {
    seq: 10,
    now: NOW,
    counters: [{ counter: 1, name: 'Loket 1', number: null, service: null, state: 'idle', calledAt: null }],
    recent: [],
    waiting: { PU: 2, BPU: 1, JHT: 1, INFO: 0 },
    printer: [
      { name: 'ticket', state: 'ok' },
      { name: 'receipt', state: 'ok' },
    ],
    ...over,
  };
}

/** The four services, open, as `GET /api/services` lists them. */
export function services(over: Partial<Service> = {}): Service[] {
  const waiting = boardWith().waiting;
  return SERVICE_CODES.map((code) => ({
    code,
    series: seriesOf(code),
    name: SERVICE_NAMES[code],
    open: true,
    waiting: waiting[code],
    estimateMinutes: { low: 20, high: 40 },
    ...over,
  }));
}

/** The paper's job of `issuedTicket`. */
export const TICKET_JOB = '019ac0de-0000-7000-8000-0000000000aa';

export function issuedTicket(over: Partial<IssuedTicket> = {}): IssuedTicket {
  return {
    id: '019ac0de-0000-7000-8000-000000000001',
    number: 'B-004',
    service: 'BPU',
    priority: false,
    kind: 'first',
    help: false,
    day: '2026-11-23',
    ahead: 3,
    estimateMinutes: { low: 20, high: 40 },
    followUrl: '/t/abc',
    printJob: TICKET_JOB,
    ...over,
  };
}
