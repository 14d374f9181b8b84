import type { Attendance, SetAttendance } from '../../contract/counters.ts';
import { idOf, session, TODAY } from './office-samples.ts';
import type { ScriptedOffice } from './scripted-office.ts';
import { scriptSubstitutes } from './scripted-people.ts';

const SITI = { id: idOf(901), name: 'Siti Aminah' };
const BUDI = { id: idOf(902), name: 'Budi Santoso' };

function at(day: string, time: string | null): string | null {
  return time === null ? null : `${day}T${time}:00.000+07:00`;
}

/** Lets the superior of a scripted office look at two officers' days and set Siti's. */
export function scriptAttendance(office: ScriptedOffice): void {
  const { user } = session();
  office.session = session({ user: { ...user, displayName: 'Rahmat', roles: ['supervisor'] } });
  scriptSubstitutes(office);
  let days: Attendance[] = [
    {
      day: '2026-11-20',
      user: SITI,
      arrivedAt: at('2026-11-20', '07:48'),
      leftAt: at('2026-11-20', '15:40'),
      pausedMinutes: 75,
      set: true,
    },
    { day: TODAY, user: SITI, arrivedAt: at(TODAY, '07:52'), leftAt: null, pausedMinutes: 10, set: false },
    { day: TODAY, user: BUDI, arrivedAt: null, leftAt: null, pausedMinutes: 0, set: false },
  ];
  office.backend.route('GET /api/attendance', () => ({ status: 200, body: days }));
  office.backend.route(`PUT /api/attendance/${TODAY}/${SITI.id}`, ({ body }) => {
    const { arrived, left, pausedMinutes } = body as SetAttendance;
    days = days.map((one) =>
      one.day === TODAY && one.user === SITI
        ? { ...one, arrivedAt: at(TODAY, arrived), leftAt: at(TODAY, left), pausedMinutes, set: true }
        : one,
    );
    return { status: 200, body: days[1] };
  });
}
