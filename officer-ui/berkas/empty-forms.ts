import type { Static } from 'typebox';
import type { Berkas } from '../../contract/berkas.ts';
import type { BpuRawFormSchema, PuRawFormSchema, RawForm } from '../../contract/registration.ts';
import type { Day } from '../../domain/calendar/day.ts';

type PuText = Static<typeof PuRawFormSchema>;
type BpuText = Static<typeof BpuRawFormSchema>;

/** A line of the list of workers with nothing in it. */
export function emptyWorker(): PuText['workers'][number] {
  return { name: '', nik: '', birthDate: '', sex: '', motherName: '', phone: '', wage: '', startDate: '' };
}

function monthText(day: Day): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** The employer's form before anything is typed; its first month is the one the berkas was opened in. */
export function emptyPuForm(openedDay: Day): PuText {
  return {
    companyName: '',
    legalForm: '',
    npwp: '',
    nib: '',
    businessLicence: '',
    businessType: '',
    riskGroup: '',
    scale: '',
    voluntaryProgrammes: [],
    address: '',
    phone: '',
    email: '',
    ownerName: '',
    ownerNik: '',
    contactName: '',
    contactPhone: '',
    firstMonth: monthText(openedDay),
    workers: [emptyWorker()],
  };
}

/** The form for one's own account before anything is typed, with the answers most people give. */
export function emptyBpuForm(openedDay: Day): BpuText {
  return {
    name: '',
    nik: '',
    birthDate: '',
    sex: '',
    motherName: '',
    email: '',
    phone: '',
    address: '',
    occupation: '',
    workplace: '',
    income: '',
    transport: 'no',
    publiclyFunded: 'no',
    jht: '',
    firstMonth: monthText(openedDay),
    months: '1',
    heirName: '',
    heirRelation: '',
  };
}

/** The form a berkas begins with. */
export function emptyFormOf({ service, openedDay }: Pick<Berkas, 'service' | 'openedDay'>): RawForm {
  return service === 'PU' ? emptyPuForm(openedDay) : emptyBpuForm(openedDay);
}

/** Whether the form is the employer's. */
export function isPuForm(form: RawForm): form is PuText {
  return 'workers' in form;
}
