import type { ClosedEarly, Office } from '../../contract/office.ts';
import type { Setting } from '../../contract/settings.ts';
import { NOW } from './board-samples.ts';
import { TODAY } from './office-samples.ts';
import type { Answer, Heard } from './scripted-backend.ts';
import type { ScriptedOffice } from './scripted-office.ts';
import { firstSettings, settingRow } from './setting-samples.ts';

/** The office at 09.41 on a Monday, open until its break. */
export function officeNow(over: Partial<Office> = {}): Office {
  return {
    day: TODAY,
    now: NOW,
    changesAt: '2026-11-23T12:00:00.000+07:00',
    started: true,
    left: [{ service: 'JHT', left: 7 }],
    ...over,
  };
}

/** What an early closing answers for the morning of the samples. */
const CLOSED_EARLY: ClosedEarly = {
  day: TODAY,
  nextDay: '2026-11-24',
  carriedOver: [
    { from: 'A-003', to: 'A-001' },
    { from: 'B-002', to: 'B-001' },
  ],
};

/** The part of a scripted office that runs it: its state, an early closing, its settings and its phones. */
export class ScriptedKantor {
  office: Office;
  settings: Setting[] = firstSettings();
  /** When a phone opened the trial. */
  triedAt: string | null = null;

  constructor({ backend }: ScriptedOffice, office: Office = officeNow()) {
    this.office = office;
    backend.route('GET /api/office', () => done(this.office));
    backend.route('POST /api/office/close', () => {
      this.office = {
        ...this.office,
        closed: { reason: 'closed-early', opensAt: '2026-11-24T08:00:00.000+07:00' },
      };
      return done(CLOSED_EARLY);
    });
    backend.route('POST /api/office/reopen', () => {
      this.office = officeNow();
      return done(this.office);
    });
    backend.route('GET /api/settings', () => done(this.settings));
    for (const { key } of this.settings) {
      backend.route(`PUT /api/settings/${key}`, (heard) => this.#put(key, heard));
    }
    backend.route('GET /api/follow', () =>
      done({ address: 'http://192.168.1.10:8081', listens: '0.0.0.0:8081', triedAt: this.triedAt }),
    );
    backend.route('POST /api/follow/trial', () =>
      done({ url: 'http://192.168.1.10:8081/t/coba', qr: ['1110111', '1000001', '0101010'] }),
    );
  }

  #put(key: string, { body }: Heard): Answer {
    const { effectiveFrom, value } = body as { effectiveFrom: string; value: unknown };
    const row = settingRow(key, effectiveFrom, value, 'Siti');
    this.settings = this.settings.map((setting) =>
      setting.key === key
        ? {
            ...setting,
            rows: [row, ...setting.rows].toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1)),
          }
        : setting,
    );
    return done(this.settings.find((setting) => setting.key === key));
  }
}

function done(body: unknown): Answer {
  return { status: 200, body };
}
