import type {
  Account,
  ChangeAccount,
  NewAccount,
  PersonSession,
  ResetPassword,
  Substitute,
} from '../../contract/people.ts';
import type { Role } from '../../domain/access/roles.ts';
import { NOW } from './board-samples.ts';
import { idOf, session, TODAY } from './office-samples.ts';
import { done, problem } from './scripted-answers.ts';
import type { ScriptedOffice } from './scripted-office.ts';

export const FIRST_PASSWORD = 'kmrt-7x4c-wq9d-e2hb';

function account(n: number, username: string, displayName: string, roles: Role[], more = {}): Account {
  const state = { disabled: false, mustChangePassword: false, pin: false, totp: false, createdAt: NOW };
  return { id: idOf(n), username, displayName, roles, ...state, ...more };
}

/** Lets the administrator of a scripted office run its accounts and sessions. */
export function scriptAccounts(office: ScriptedOffice): void {
  const { user } = session();
  office.session = session({ user: { ...user, displayName: 'Rahmat', roles: ['admin'] } });
  let accounts = [
    account(911, 'budi', 'Budi Santoso', ['complaints'], { mustChangePassword: true }),
    account(912, 'lama', 'Dewi Lestari', ['officer'], { disabled: true }),
    { ...account(0, 'rahmat', 'Rahmat', ['admin', 'supervisor'], { totp: true }), id: user.id },
    account(901, 'siti.aminah', 'Siti Aminah', ['officer'], { pin: true, totp: true }),
  ];
  let sessions: PersonSession[] = [
    {
      ...{ id: idOf(921), user: { id: idOf(901), name: 'Siti Aminah' }, since: NOW, lastSeen: NOW },
      ...{ place: 'desk', desk: 'Meja loket 1', locked: true, own: false },
    },
    {
      ...{ id: idOf(922), user: { id: user.id, name: 'Rahmat' }, since: NOW, lastSeen: NOW },
      ...{ place: 'here', desk: null, locked: false, own: true },
    },
  ];
  const { backend } = office;
  backend.route('GET /api/accounts', () => done(accounts));
  backend.route('GET /api/sessions', () => done(sessions));
  backend.route(`DELETE /api/sessions/${idOf(921)}`, () => {
    const [ended] = sessions;
    sessions = sessions.slice(1);
    return done(ended);
  });
  backend.route('POST /api/accounts', ({ body }) => {
    const { username, displayName, roles } = body as NewAccount;
    if (accounts.some((one) => one.username === username)) return problem('username-taken');
    const made = account(930, username, displayName, roles, { mustChangePassword: true });
    accounts = [...accounts, made];
    return done({ account: made, password: FIRST_PASSWORD }, 201);
  });
  const set = (id: string, change: Partial<Account>) => {
    accounts = accounts.map((one) => (one.id === id ? { ...one, ...change } : one));
    return accounts.find((one) => one.id === id);
  };
  for (const { id } of accounts) {
    backend.route(`PUT /api/accounts/${id}`, ({ body }) => {
      const { displayName, roles } = body as ChangeAccount;
      if (id === user.id && !roles.includes('admin')) return problem('last-administrator');
      return done(set(id, { displayName, roles }));
    });
    backend.route(`POST /api/accounts/${id}/disable`, () => done(set(id, { disabled: true })));
    backend.route(`POST /api/accounts/${id}/enable`, () => done(set(id, { disabled: false })));
    backend.route(`POST /api/accounts/${id}/password`, ({ body }) => {
      const gone = (body as ResetPassword).secondFactors === 'remove' ? { pin: false, totp: false } : {};
      return done({ account: set(id, { mustChangePassword: true, ...gone }), password: FIRST_PASSWORD });
    });
  }
}

/** Lets the superior of a scripted office name substitutes: Budi stands in today and serves somebody. */
export function scriptSubstitutes({ backend }: ScriptedOffice): void {
  const budi = { id: idOf(911), name: 'Budi Santoso' };
  const rahmat = { id: idOf(912), name: 'Rahmat' };
  const named = { namedAt: NOW, namedBy: 'Rahmat', disabled: false };
  let substitutes: Substitute[] = [
    { ...named, day: TODAY, user: budi, places: [{ counter: 2, number: 'B-004' }] },
  ];
  backend.route('GET /api/substitutes', () => done({ today: TODAY, substitutes, people: [budi, rahmat] }));
  backend.route(`DELETE /api/substitutes/${TODAY}/${budi.id}`, () => {
    const [withdrawn] = substitutes;
    substitutes = substitutes.slice(1);
    return done(withdrawn);
  });
  backend.route(`PUT /api/substitutes/2026-11-24/${rahmat.id}`, () => {
    const added = { ...named, day: '2026-11-24', user: rahmat, places: [] };
    substitutes = [...substitutes, added];
    return done(added);
  });
  backend.route(`PUT /api/substitutes/2026-11-28/${rahmat.id}`, () => problem('invalid-day'));
}
