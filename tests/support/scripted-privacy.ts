import type { Breach, OpenBreach } from '../../contract/breach.ts';
import type { DataRequest, Decision } from '../../contract/privacy.ts';
import type { RetentionReport } from '../../contract/retention.ts';
import type { Role } from '../../domain/access/roles.ts';
import { forEachClass } from '../../domain/privacy/retention-plan.ts';
import { NOW } from './board-samples.ts';
import { idOf, session } from './office-samples.ts';
import { done } from './scripted-answers.ts';
import { ScriptedKeys } from './scripted-keys.ts';
import type { ScriptedOffice } from './scripted-office.ts';

const SUMMARY = {
  ...({ id: idOf(700), number: 'BK-2026-00017', service: 'BPU', stage: 'registered' } as const),
  ...{ openedDay: '2026-11-20', subject: 'Siti Contoh Aminah', identity: '1276••••••••0001' },
};

function requestOf(over: Partial<DataRequest> = {}): DataRequest {
  return {
    ...{ id: idOf(600), number: 'DP-2026-001', kind: 'erasure', state: 'open', urgency: 'overdue' },
    ...{ receivedAt: '2026-11-19T08:00:00.000+07:00', dueAt: '2026-11-22T08:00:00.000+07:00' },
    receivedBy: 'Petugas',
    content: {
      name: 'Siti Contoh Aminah',
      contact: '0812-7000-1234',
      words: 'Tolong hapus data saya',
      identity: '1276014107900001',
    },
    berkas: [{ ...SUMMARY, restricted: false, erased: false }],
    ...{ decidedAt: null, decidedBy: null, decision: null },
    ...over,
  };
}

const none = () => forEachClass(() => 0);

/** Lets somebody with these roles of a scripted office look after personal data: one request is overdue, files are due. */
export function scriptPrivacy(office: ScriptedOffice, roles: Role[] = ['supervisor', 'head']): void {
  const { user } = session();
  office.session = session({ user: { ...user, displayName: 'Rahmat', roles } });
  let requests = [
    requestOf(),
    requestOf({ id: idOf(601), number: 'DP-2026-002', kind: 'correction', urgency: 'open' }),
  ];
  let report: RetentionReport = {
    due: { ...none(), berkas: 12, draft: 3 },
    soon: { ...none(), berkas: 4 },
    held: { ...none(), berkas: 1 },
    daysAhead: 30,
    days: {
      ...{ berkas: 730, draft: 90, 'doubtful-paper': 90 },
      ...{ 'data-request': 1_825, breach: 1_825, attendance: 1_825 },
    },
    destructions: [],
  };
  let breaches: Breach[] = [];
  new ScriptedKeys(office);
  const { backend } = office;
  backend.route('GET /api/privacy/due', () =>
    done({ overdue: requests.filter(({ urgency }) => urgency === 'overdue').length, soon: 0 }),
  );
  backend.route('GET /api/privacy/requests', () => done(requests));
  backend.route('GET /api/privacy/taken', () => done(requests));
  backend.route('POST /api/privacy/find', () => done({ results: [SUMMARY] }));
  backend.route('POST /api/privacy/requests', () =>
    done(requestOf({ number: 'DP-2026-003', dueAt: '2026-11-26T08:00:00.000+07:00' }), 201),
  );
  for (const { id } of requests) {
    backend.route(`POST /api/privacy/requests/${id}/decision`, ({ body }) => {
      const { decision } = body as Decision;
      requests = requests.map((one) =>
        one.id === id
          ? { ...one, state: 'done', urgency: 'open', decision, decidedBy: 'Rahmat', decidedAt: NOW }
          : one,
      );
      return done(requests.find((one) => one.id === id));
    });
  }
  backend.route('GET /api/privacy/retention', () => done(report));
  backend.route('POST /api/privacy/retention/destroy', () => {
    const record = { id: idOf(650), at: NOW, by: 'Rahmat', ground: 'retention' as const };
    report = { ...report, due: none(), destructions: [{ ...record, what: { berkas: 12, draft: 3 } }] };
    return done(report.destructions[0]);
  });
  backend.route('GET /api/privacy/breaches', () => done(breaches));
  backend.route('POST /api/privacy/breaches', ({ body }) => {
    const { nature, from, to, ...content } = body as OpenBreach;
    breaches = [
      {
        ...{ id: idOf(680), nature, from, to, content, knownAt: NOW, openedBy: 'Rahmat', overdue: false },
        ...{
          dueAt: '2026-11-26T09:41:00.000+07:00',
          agencyToldAt: null,
          personsToldAt: null,
          closedAt: null,
        },
      },
    ];
    return done(breaches[0], 201);
  });
  backend.route(`POST /api/privacy/breaches/${idOf(680)}/exposed`, () =>
    done({
      ...{ berkas: 2, gone: 0, searches: 0 },
      persons: [
        {
          number: 'BK-2026-00017',
          service: 'BPU',
          as: 'applicant',
          name: 'Siti Contoh Aminah',
          reach: '0812-7000-1234',
        },
        { number: 'BK-2026-00018', service: 'JHT', as: 'unknown', name: '', reach: '' },
      ],
    }),
  );
}
