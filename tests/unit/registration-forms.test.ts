import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFrom } from '../../domain/calendar/working-calendar.ts';
import { computePu } from '../../domain/contribution/compute-pu.ts';
import { tariffFrom } from '../../domain/contribution/tariff.ts';
import { checkBpuForm } from '../../domain/registration/check-bpu.ts';
import { checkPuForm } from '../../domain/registration/check-pu.ts';
import { bpuInputOf, puInputOf } from '../../domain/registration/contribution-inputs.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import type { BpuRawForm, PuRawForm, PuRawWorker } from '../../domain/registration/raw-forms.ts';
import { readDay, readMonth, readRupiah } from '../../domain/registration/typed-values.ts';
import { SEED_SETTINGS } from '../../domain/tariff-data/seed-settings.ts';

const TODAY = '2026-11-23';

const worker: PuRawWorker = {
  name: 'Siti Aminah',
  nik: '1276014107900001',
  birthDate: '01/07/1990',
  sex: 'female',
  motherName: '',
  phone: '',
  wage: 'Rp 3.229.957',
  startDate: '1-11-26',
};

const company: PuRawForm = {
  companyName: 'CV  Maju Bersama',
  legalForm: 'CV',
  npwp: '01.312.166.0-091.000',
  nib: '9120001234567',
  businessLicence: '',
  businessType: 'Rumah makan',
  riskGroup: '2',
  scale: 'kecil',
  voluntaryProgrammes: [],
  address: 'Jalan Gunung Leuser 1',
  phone: '(0621) 328101',
  email: '',
  ownerName: 'Budi Santoso',
  ownerNik: '1276021503800001',
  contactName: 'Rina Wati',
  contactPhone: '0821-7774-8150',
  firstMonth: '11/2026',
  workers: [worker, { ...worker, name: 'Andi', nik: '1276030101950002', birthDate: '', sex: '' }],
};

const person: BpuRawForm = {
  name: 'Joko Susilo',
  nik: '1276041008850003',
  birthDate: '10-8-85',
  sex: 'L',
  motherName: '',
  email: 'joko@contoh.id',
  phone: '081234567890',
  address: 'Jalan Sudirman 2',
  occupation: 'Ojek',
  workplace: '',
  income: '1.500.000',
  transport: 'yes',
  publiclyFunded: 'no',
  jht: 'no',
  firstMonth: '2026-11',
  months: '3',
  heirName: 'Dewi',
  heirRelation: 'Istri',
};

const pu = (more: Partial<PuRawForm> = {}) => checkPuForm({ ...company, ...more }, TODAY);
const withWorker = (more: Partial<PuRawWorker>) => pu({ workers: [{ ...worker, ...more }] });
const bpu = (more: Partial<BpuRawForm> = {}) =>
  checkBpuForm({ ...person, ...more }, TODAY, { bpuMaxAge: 65 });

/** "path code" of everything wrong, or of everything doubtful when nothing is. */
function found(answer: ReturnType<typeof pu> | ReturnType<typeof bpu>): string[] {
  const list = answer.ok ? answer.value.warnings : answer.error;
  return list.map(({ path, code }) => `${answer.ok ? 'warning' : 'problem'} ${path} ${code}`);
}

describe('a PU form', () => {
  it('that holds what it must is read into values', () => {
    const answer = pu();
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(answer.value.warnings).toEqual([]);
    expect(answer.value.form).toMatchObject({
      companyName: 'CV Maju Bersama',
      npwp: '0013121660091000',
      nib: '9120001234567',
      riskGroup: 2,
      scale: 'kecil',
      phone: '+62621328101',
      contactPhone: '+6282177748150',
      firstMonth: '2026-11',
    });
    expect(answer.value.form.email).toBeUndefined();
    expect(answer.value.form.workers[0]).toMatchObject({ wage: 3_229_957, startDate: '2026-11-01' });
  });

  it('takes birth date and sex from the NIK where the boxes are empty', () => {
    const answer = pu();
    expect(answer.ok && answer.value.form.workers[1]).toMatchObject({ birthDate: '1995-01-01', sex: 'male' });
  });

  it('that is empty names every box that must be filled in, and the list of workers', () => {
    const empty = Object.fromEntries(
      Object.keys(company).map((key) => [key, ['workers', 'voluntaryProgrammes'].includes(key) ? [] : ' ']),
    );
    expect(found(checkPuForm(empty as unknown as PuRawForm, TODAY)).toSorted()).toEqual(
      [
        'nib licence-missing',
        'companyName required',
        'legalForm required',
        'npwp required',
        'businessType required',
        'riskGroup required',
        'scale required',
        'address required',
        'phone required',
        'ownerName required',
        'ownerNik required',
        'contactName required',
        'contactPhone required',
        'firstMonth required',
        'workers workers-empty',
      ]
        .map((line) => `problem ${line}`)
        .toSorted(),
    );
  });

  it('is content with a SIUP or SITU number in place of the NIB', () => {
    const answer = pu({ nib: '', businessLicence: '503/12/SITU/2019' });
    expect(answer.ok && answer.value.form.businessLicence).toBe('503/12/SITU/2019');
    expect(found(pu({ nib: '123' }))).toEqual(['problem nib nib-length']);
  });

  it('says how many figures of a NIK were typed', () => {
    const answer = withWorker({ nik: '127601410790000' });
    expect(answer.ok ? [] : answer.error).toEqual([
      { path: 'workers.0.nik', code: 'nik-length', facts: { typed: 15 } },
    ]);
  });

  it('refuses the same NIK on two lines, even while the first line is not complete', () => {
    const answer = pu({
      workers: [
        { ...worker, wage: '' },
        { ...worker, nik: '1276.0141.0790.0001' },
      ],
    });
    expect(found(answer)).toEqual(['problem workers.0.wage required', 'problem workers.1.nik nik-repeated']);
  });

  it.each([
    [{ birthDate: '02/07/1990' }, 'warning workers.0.birthDate birth-date-differs-from-nik'],
    [{ sex: 'male' }, 'warning workers.0.sex sex-differs-from-nik'],
    [{ nik: '1276014107900000' }, 'warning workers.0.nik nik-serial-zero'],
    [{ nik: '1276014107160001', birthDate: '' }, 'warning workers.0.nik nik-century-unclear'],
    [{ birthDate: '31/02/1990' }, 'problem workers.0.birthDate day-impossible'],
    [{ birthDate: '1 Juli 1990' }, 'problem workers.0.birthDate day-shape'],
    [{ birthDate: '24/11/2026' }, 'problem workers.0.birthDate day-in-future'],
    [{ sex: 'x' }, 'problem workers.0.sex choice-unknown'],
    [{ name: 'S1ti' }, 'problem workers.0.name name-has-digits'],
    [{ wage: '3,2 juta' }, 'problem workers.0.wage rupiah-shape'],
    [{ wage: '0' }, 'problem workers.0.wage rupiah-zero'],
    [{ startDate: '' }, 'problem workers.0.startDate required'],
    [{ phone: '123' }, 'problem workers.0.phone phone-prefix'],
  ])('with a worker %o says "%s"', (more, line) => {
    expect(found(withWorker(more))).toEqual([line]);
  });

  it('lets the typed birth date settle which century is meant', () => {
    const answer = withWorker({ nik: '1276014107160001', birthDate: '01/07/1916' });
    expect(found(answer)).toEqual([]);
    expect(answer.ok && answer.value.form.workers[0]?.birthDate).toBe('1916-07-01');
  });

  it.each([
    [{ riskGroup: '6' }, 'problem riskGroup choice-unknown'],
    [{ scale: 'Kecil' }, undefined],
    [{ scale: 'sedang' }, 'problem scale choice-unknown'],
    [{ npwp: '216090524017001' }, 'warning npwp npwp-check-digit'],
    [{ email: 'cv@' }, 'problem email email-shape'],
    [{ ownerNik: '1299011708900001' }, 'problem ownerNik nik-regency-unknown'],
    [{ firstMonth: 'November' }, 'problem firstMonth month-shape'],
    [{ firstMonth: '11/2062' }, 'warning firstMonth month-far-away'],
    [{ firstMonth: '11/2025' }, undefined],
  ])('with %o says "%s"', (more, line) => {
    expect(found(pu(more))).toEqual(line === undefined ? [] : [line]);
  });

  it('asks the tariff for what its scale obliges to and what it joins by choice', () => {
    const tariff = tariffFrom(SEED_SETTINGS);
    const answer = pu({ voluntaryProgrammes: ['JP'] });
    if (!answer.ok) throw new Error('refused');
    const input = puInputOf(answer.value.form, tariff);
    expect(input.programmes).toEqual(['JKK', 'JKM', 'JHT', 'JP']);
    const owed = computePu(input, tariff, calendarFrom(SEED_SETTINGS));
    expect(owed.ok && owed.value.workers.map((each) => each.wage)).toEqual([3_229_957, 3_229_957]);
  });
});

describe('a BPU form', () => {
  it('that holds what it must is read into values', () => {
    const answer = bpu();
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(answer.value).toEqual({
      warnings: [],
      form: {
        name: 'Joko Susilo',
        nik: '1276041008850003',
        birthDate: '1985-08-10',
        sex: 'male',
        motherName: undefined,
        email: 'joko@contoh.id',
        phone: '+6281234567890',
        address: 'Jalan Sudirman 2',
        occupation: 'Ojek',
        workplace: undefined,
        income: 1_500_000,
        transport: true,
        publiclyFunded: false,
        jht: false,
        firstMonth: '2026-11',
        months: 3,
        heirName: 'Dewi',
        heirRelation: 'Istri',
      },
    });
    expect(bpuInputOf(answer.value.form)).toEqual({
      firstMonth: '2026-11',
      months: 3,
      income: 1_500_000,
      transport: true,
      publiclyFunded: false,
      jht: false,
    });
  });

  it('must have an e-mail address, as the standard says, and an answer to every question', () => {
    expect(found(bpu({ email: '', transport: '', publiclyFunded: '', jht: 'mungkin' }))).toEqual([
      'problem email required',
      'problem transport required',
      'problem publiclyFunded required',
      'problem jht choice-unknown',
    ]);
  });

  it('asks the branch office from the age limit on, not the day before', () => {
    const born = (day: string) => ({ nik: `127604${day}0003`, birthDate: '' });
    expect(found(bpu(born('241161')))).toEqual([]);
    expect(found(bpu(born('231161')))).toEqual(['warning birthDate age-over-limit']);
  });

  it.each(['0', '1,5', '-1', 'tiga'])('does not take "%s" for a number of months', (months) => {
    expect(found(bpu({ months }))).toEqual(['problem months count-shape']);
  });
});

describe('a typed day', () => {
  it.each([
    ['1/2/1990', '1990-02-01'],
    ['01-02-90', '1990-02-01'],
    ['1.2.1990', '1990-02-01'],
    ['1 2 1990', '1990-02-01'],
    ['1-2-05', '2005-02-01'],
    ['24/11/26', '1926-11-24'],
    ['29/2/00', '2000-02-29'],
    ['1990-02-01', '1990-02-01'],
    ['01071990', '1990-07-01'],
    ['010790', '1990-07-01'],
    ['021126', '2026-11-02'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed, TODAY)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['31/04/1990', 'day-impossible'],
    ['1/13/1990', 'day-impossible'],
    ['1990-02-30', 'day-impossible'],
    ['1/2', 'day-shape'],
    ['1790', 'day-shape'],
    ['31041990', 'day-impossible'],
    ['1/2/990', 'day-shape'],
    ['', 'day-shape'],
  ])('%s is none: %s', (typed, error) => {
    expect(readDay(typed, TODAY)).toEqual({ ok: false, error });
  });
});

describe('typed rupiah', () => {
  it.each([
    ['3.229.957', 3_229_957],
    ['Rp 3.229.957', 3_229_957],
    ['rp.3.229.957,00', 3_229_957],
    ['Rp\u00a03.229.957,-', 3_229_957],
    ['3,229,957', 3_229_957],
    ['3229957', 3_229_957],
    ['0', 0],
  ])('%s is %i', (typed, amount) => {
    expect(readRupiah(typed)).toEqual({ ok: true, value: amount });
  });

  it.each(['', '3,5 juta', '3.5', '3229.957', '-5', '3.229,957', '1e6', '99999999999999999999'])(
    '%s is refused',
    (typed) => {
      expect(readRupiah(typed)).toEqual({ ok: false, error: 'rupiah-shape' });
    },
  );

  it('are read back as they are written', () => {
    const format = new Intl.NumberFormat('id-ID');
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(readRupiah(`Rp ${format.format(amount)}`)).toEqual({ ok: true, value: amount });
      }),
    );
  });
});

describe('a typed month', () => {
  it('is month and year, either way round', () => {
    for (const typed of ['11/2026', '11-2026', '2026-11', ' 11 2026 ']) {
      expect(readMonth(typed), typed).toEqual({ ok: true, value: '2026-11' });
    }
    expect(readMonth('3/2026')).toEqual({ ok: true, value: '2026-03' });
    for (const typed of ['13/2026', '11/26', '2026', '']) {
      expect(readMonth(typed), typed).toEqual({ ok: false, error: 'month-shape' });
    }
  });
});

describe('the checklist', () => {
  it('has as many papers as the posted standard, each once', () => {
    const count = (['PU', 'BPU', 'JHT', 'INFO'] as const).map((service) => documentsFor(service).length);
    expect(count).toEqual([7, 3, 3, 0]);
  });

  it('asks for one paper only in its own case: the NPWP of a JHT claim', () => {
    const all = (['PU', 'BPU', 'JHT'] as const).flatMap(documentsFor);
    expect(all.filter((document) => document.conditional).map(({ code }) => code)).toEqual(['jht-npwp']);
  });
});
