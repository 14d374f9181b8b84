import type { HolidayYear } from '../calendar/working-calendar.ts';

/** 17 national holidays and 8 days of cuti bersama. */
export const HOLIDAYS_2026: HolidayYear = {
  source: 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025 (19 September 2025)',
  days: [
    { date: '2026-01-01', name: 'Tahun Baru 2026 Masehi', kind: 'national' },
    { date: '2026-01-16', name: 'Isra Mikraj Nabi Muhammad SAW', kind: 'national' },
    { date: '2026-02-16', name: 'Cuti bersama Tahun Baru Imlek', kind: 'cuti-bersama' },
    { date: '2026-02-17', name: 'Tahun Baru Imlek 2577 Kongzili', kind: 'national' },
    { date: '2026-03-18', name: 'Cuti bersama Hari Suci Nyepi', kind: 'cuti-bersama' },
    { date: '2026-03-19', name: 'Hari Suci Nyepi (Tahun Baru Saka 1948)', kind: 'national' },
    { date: '2026-03-20', name: 'Cuti bersama Idul Fitri', kind: 'cuti-bersama' },
    { date: '2026-03-21', name: 'Idul Fitri 1447 Hijriah', kind: 'national' },
    { date: '2026-03-22', name: 'Idul Fitri 1447 Hijriah', kind: 'national' },
    { date: '2026-03-23', name: 'Cuti bersama Idul Fitri', kind: 'cuti-bersama' },
    { date: '2026-03-24', name: 'Cuti bersama Idul Fitri', kind: 'cuti-bersama' },
    { date: '2026-04-03', name: 'Wafat Yesus Kristus', kind: 'national' },
    { date: '2026-04-05', name: 'Kebangkitan Yesus Kristus (Paskah)', kind: 'national' },
    { date: '2026-05-01', name: 'Hari Buruh Internasional', kind: 'national' },
    { date: '2026-05-14', name: 'Kenaikan Yesus Kristus', kind: 'national' },
    { date: '2026-05-15', name: 'Cuti bersama Kenaikan Yesus Kristus', kind: 'cuti-bersama' },
    { date: '2026-05-27', name: 'Idul Adha 1447 Hijriah', kind: 'national' },
    { date: '2026-05-28', name: 'Cuti bersama Idul Adha', kind: 'cuti-bersama' },
    { date: '2026-05-31', name: 'Hari Raya Waisak 2570 BE', kind: 'national' },
    { date: '2026-06-01', name: 'Hari Lahir Pancasila', kind: 'national' },
    { date: '2026-06-16', name: 'Tahun Baru Islam 1 Muharam 1448 Hijriah', kind: 'national' },
    { date: '2026-08-17', name: 'Proklamasi Kemerdekaan', kind: 'national' },
    { date: '2026-08-25', name: 'Maulid Nabi Muhammad SAW', kind: 'national' },
    { date: '2026-12-24', name: 'Cuti bersama Kelahiran Yesus Kristus', kind: 'cuti-bersama' },
    { date: '2026-12-25', name: 'Kelahiran Yesus Kristus (Natal)', kind: 'national' },
  ],
};
