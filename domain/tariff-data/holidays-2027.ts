import type { HolidayYear } from '../calendar/working-calendar.ts';

/** 18 national holidays and 8 days of cuti bersama. The dates agree in two sources; some names are ours. */
export const HOLIDAYS_2027: HolidayYear = {
  source: 'SKB 3 Menteri, diumumkan 15 September 2026 (nomornya belum diketahui)',
  days: [
    { date: '2027-01-01', name: 'Tahun Baru 2027 Masehi', kind: 'national' },
    { date: '2027-01-05', name: 'Isra Mikraj Nabi Muhammad SAW', kind: 'national' },
    { date: '2027-02-05', name: 'Cuti bersama Tahun Baru Imlek', kind: 'cuti-bersama' },
    { date: '2027-02-06', name: 'Tahun Baru Imlek 2578 Kongzili', kind: 'national' },
    { date: '2027-03-08', name: 'Hari Suci Nyepi (Tahun Baru Saka 1949)', kind: 'national' },
    { date: '2027-03-09', name: 'Cuti bersama Idul Fitri', kind: 'cuti-bersama' },
    { date: '2027-03-10', name: 'Idul Fitri 1448 Hijriah', kind: 'national' },
    { date: '2027-03-11', name: 'Idul Fitri 1448 Hijriah', kind: 'national' },
    { date: '2027-03-12', name: 'Cuti bersama Idul Fitri', kind: 'cuti-bersama' },
    { date: '2027-03-15', name: 'Cuti bersama Idul Fitri', kind: 'cuti-bersama' },
    { date: '2027-03-25', name: 'Cuti bersama Wafat Yesus Kristus', kind: 'cuti-bersama' },
    { date: '2027-03-26', name: 'Wafat Yesus Kristus', kind: 'national' },
    { date: '2027-03-28', name: 'Kebangkitan Yesus Kristus (Paskah)', kind: 'national' },
    { date: '2027-05-01', name: 'Hari Buruh Internasional', kind: 'national' },
    { date: '2027-05-06', name: 'Kenaikan Yesus Kristus', kind: 'national' },
    { date: '2027-05-17', name: 'Idul Adha 1448 Hijriah', kind: 'national' },
    { date: '2027-05-18', name: 'Cuti bersama Idul Adha', kind: 'cuti-bersama' },
    { date: '2027-05-19', name: 'Cuti bersama Hari Raya Waisak', kind: 'cuti-bersama' },
    { date: '2027-05-20', name: 'Hari Raya Waisak 2571 BE', kind: 'national' },
    { date: '2027-06-01', name: 'Hari Lahir Pancasila', kind: 'national' },
    { date: '2027-06-06', name: 'Tahun Baru Islam 1 Muharam 1449 Hijriah', kind: 'national' },
    { date: '2027-08-15', name: 'Maulid Nabi Muhammad SAW', kind: 'national' },
    { date: '2027-08-17', name: 'Proklamasi Kemerdekaan', kind: 'national' },
    { date: '2027-12-24', name: 'Cuti bersama Kelahiran Yesus Kristus', kind: 'cuti-bersama' },
    { date: '2027-12-25', name: 'Kelahiran Yesus Kristus (Natal)', kind: 'national' },
    { date: '2027-12-26', name: 'Isra Mikraj Nabi Muhammad SAW 1449 Hijriah', kind: 'national' },
  ],
};
