import { type Static, Type } from 'typebox';
import type { BpuRawForm, PuRawForm } from '../domain/registration/raw-forms.ts';
import { strict } from './shared.ts';

/** A box of a form: any text, long enough for an address. */
const Box = Type.String({ maxLength: 300 });

const PuRawWorkerSchema = Type.Object(
  {
    name: Box,
    nik: Box,
    birthDate: Box,
    sex: Box,
    motherName: Box,
    phone: Box,
    wage: Box,
    startDate: Box,
  },
  strict,
);

export const PuRawFormSchema = Type.Object(
  {
    companyName: Box,
    legalForm: Box,
    npwp: Box,
    nib: Box,
    businessLicence: Box,
    businessType: Box,
    riskGroup: Box,
    scale: Box,
    voluntaryProgrammes: Type.Array(Type.Enum(['JHT', 'JP']), { maxItems: 2, uniqueItems: true }),
    address: Box,
    phone: Box,
    email: Box,
    ownerName: Box,
    ownerNik: Box,
    contactName: Box,
    contactPhone: Box,
    firstMonth: Box,
    workers: Type.Array(PuRawWorkerSchema, { maxItems: 500 }),
  },
  strict,
);

export const BpuRawFormSchema = Type.Object(
  {
    name: Box,
    nik: Box,
    birthDate: Box,
    sex: Box,
    motherName: Box,
    email: Box,
    phone: Box,
    address: Box,
    occupation: Box,
    workplace: Box,
    income: Box,
    transport: Box,
    publiclyFunded: Box,
    jht: Box,
    firstMonth: Box,
    months: Box,
    heirName: Box,
    heirRelation: Box,
  },
  strict,
);

/** The wire and the rules speak of the same boxes: these lines do not compile when they drift apart. */
type Same<A, B> = A extends B ? (B extends A ? true : never) : never;
export const SAME_PU: Same<Static<typeof PuRawFormSchema>, Mutable<PuRawForm>> = true;
export const SAME_BPU: Same<Static<typeof BpuRawFormSchema>, BpuRawForm> = true;
type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? Mutable<U>[] : T[K] };

/** A form as typed so far. The berkas' service says which of the two it is. */
export const RawFormSchema = Type.Union([PuRawFormSchema, BpuRawFormSchema]);
export type RawForm = Static<typeof RawFormSchema>;

export const DraftBody = Type.Object(
  {
    /** The revision the officer's screen last saw; 0 for the first draft. */
    revision: Type.Integer({ minimum: 0 }),
    form: RawFormSchema,
  },
  strict,
);

export const RegistrationBody = Type.Object({ form: RawFormSchema }, strict);
