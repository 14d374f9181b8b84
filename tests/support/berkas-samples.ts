import type { Berkas } from '../../contract/berkas.ts';
import type { BpuRawForm, PuRawForm, PuRawWorker } from '../../domain/registration/raw-forms.ts';
import type { Office } from './open-office.ts';

/** Made-up people: what must never be found in plain text. */
export const SITI = { name: 'Siti Contoh Aminah', nik: '1276014107900001', phone: '0812-7000-1234' };
export const BUDI = { name: 'Budi Contoh Santoso', nik: '1276020205850002' };
export const COMPANY = { name: 'CV Maju Contoh Bersama', npwp: '01.234.567.8-901.000' };

/** A trader who registers on her own account, all boxes right. */
export function bpuForm(changes: Partial<BpuRawForm> = {}): BpuRawForm {
  return {
    name: SITI.name,
    nik: SITI.nik,
    birthDate: '01/07/1990',
    sex: 'female',
    motherName: 'Contoh Ibu',
    email: 'siti.contoh@example.id',
    phone: SITI.phone,
    address: 'Jalan Contoh 1, Tebing Tinggi',
    occupation: 'Pedagang sayur',
    workplace: 'Pasar Contoh',
    income: '900.000',
    transport: 'no',
    publiclyFunded: 'no',
    jht: 'yes',
    firstMonth: '11/2026',
    months: '1',
    heirName: '',
    heirRelation: '',
    ...changes,
  };
}

export function worker(changes: Partial<PuRawWorker> = {}): PuRawWorker {
  return {
    name: SITI.name,
    nik: SITI.nik,
    birthDate: '01/07/1990',
    sex: 'female',
    motherName: '',
    phone: '',
    wage: '1.000.000',
    startDate: '02/11/2026',
    ...changes,
  };
}

/** A restaurant of medium size with two workers, one of them above the JP cap. */
export function puForm(changes: Partial<PuRawForm> = {}): PuRawForm {
  return {
    companyName: COMPANY.name,
    legalForm: 'CV',
    npwp: COMPANY.npwp,
    nib: '1234567890123',
    businessLicence: '',
    businessType: 'Rumah makan',
    riskGroup: '2',
    scale: 'menengah',
    voluntaryProgrammes: [],
    address: 'Jalan Contoh 2, Tebing Tinggi',
    phone: '(0621) 555123',
    email: '',
    ownerName: 'Rahmat Contoh',
    ownerNik: '1276031508700003',
    contactName: 'Dewi Contoh',
    contactPhone: '081370005678',
    firstMonth: '11/2026',
    workers: [
      worker(),
      worker({
        ...{ name: BUDI.name, nik: BUDI.nik, birthDate: '02/05/1985', sex: 'male' },
        wage: 'Rp 15.000.000',
      }),
    ],
    ...changes,
  };
}

/** Issues a number and calls it: the id of the ticket that is now at the counter. */
export async function callOne(office: Office, service: string, counter = 1): Promise<string> {
  await office.atKiosk('POST', '/api/tickets', { service });
  const called = await office.asOfficer('POST', `/api/counters/${counter}/next`);
  if (called.statusCode !== 200) throw new Error(called.body);
  return called.json().id;
}

/** Opens a berkas from a ticket of that service that was just called. */
export async function openBerkas(office: Office, service: string, counter = 1): Promise<Berkas> {
  const ticket = await callOne(office, service, counter);
  const opened = await office.asOfficer('POST', `/api/tickets/${ticket}/berkas`, {});
  if (opened.statusCode !== 201) throw new Error(opened.body);
  return opened.json();
}

/** A berkas with the form saved as its registration. */
export async function registered(
  office: Office,
  form: BpuRawForm | PuRawForm = bpuForm(),
  counter = 1,
): Promise<Berkas> {
  const { id } = await openBerkas(office, 'workers' in form ? 'PU' : 'BPU', counter);
  const saved = await office.asOfficer('POST', `/api/berkas/${id}/registration`, { form });
  if (saved.statusCode !== 200) throw new Error(saved.body);
  return saved.json();
}

/** The office a day later, started anew; the officer signs in again. */
export function tomorrow(office: Office): Promise<Office> {
  office.clock.advance(24 * 3_600_000);
  return office.reopen();
}
