import type { PuRawForm, PuRawWorker } from '../registration/raw-forms.ts';
import { isPuForm, type RawForm } from '../registration/registration.ts';
import { type SearchKey, searchKeysOf } from '../registration/search-keys.ts';

/** What stands in a form about one person, and how many others it is also about. */
export interface OwnPart {
  /** The boxes about them, as typed. */
  readonly form: Readonly<Record<string, unknown>>;
  /** How many people were left out because the copy would tell of them. */
  readonly others: number;
  /** Whether they answer for the whole form: who registers themselves, or the owner or contact of the company. */
  readonly whole: boolean;
}

/**
 * The part of a form that one person may have a copy of. A form of a company is about many: the worker gets their own
 * line, the owner and the contact their own boxes, and nobody those of others (UU 27/2022 art. 7 and 33).
 */
export function ownPart(form: RawForm, keys: readonly SearchKey[]): OwnPart {
  if (!isPuForm(form)) return { form: { ...form }, others: 0, whole: true };
  const own = (typed: Partial<PuRawForm>) => meets(searchKeysOf({ ...NOBODY, ...typed }), keys);
  const isOwner = own({ ownerNik: form.ownerNik });
  const isContact = own({ contactPhone: form.contactPhone });
  const workers = form.workers.filter((worker) => own({ workers: [{ ...NO_WORKER, nik: worker.nik }] }));
  const { ownerName, ownerNik, contactName, contactPhone, workers: _, ...company } = form;
  const left = form.workers.length - workers.length;
  return {
    form: {
      ...company,
      ...(isOwner && { ownerName, ownerNik }),
      ...(isContact && { contactName, contactPhone }),
      ...(workers.length > 0 && { workers }),
    },
    others: left + (isOwner || ownerName === '' ? 0 : 1) + (isContact || contactName === '' ? 0 : 1),
    whole: isOwner || isContact || own({ npwp: form.npwp }) || own({ phone: form.phone }),
  };
}

/** The places, counted from 0, of the workers in a company's form these keys lead to. */
export function ownWorkers(form: RawForm, keys: readonly SearchKey[]): readonly number[] {
  if (!isPuForm(form)) return [];
  return form.workers.flatMap(({ nik }, at) =>
    meets(searchKeysOf({ ...NOBODY, workers: [{ ...NO_WORKER, nik }] }), keys) ? [at] : [],
  );
}

function meets(some: readonly SearchKey[], others: readonly SearchKey[]): boolean {
  return some.some((one) => others.some(({ field, value }) => one.field === field && one.value === value));
}

const NOBODY: PuRawForm = {
  ...{ companyName: '', legalForm: '', npwp: '', nib: '', businessLicence: '', businessType: '' },
  ...{ riskGroup: '', scale: '', voluntaryProgrammes: [], address: '', phone: '', email: '' },
  ...{ ownerName: '', ownerNik: '', contactName: '', contactPhone: '', firstMonth: '', workers: [] },
};

const NO_WORKER: PuRawWorker = {
  ...{ name: '', nik: '', birthDate: '', sex: '', motherName: '', phone: '', wage: '', startDate: '' },
};
