import type { ServiceCode } from '../queue/services.ts';

/** The papers the posted service standard asks for. */
export type DocumentCode =
  | 'pu-form-employer'
  | 'pu-form-workers'
  | 'pu-form-contributions'
  | 'pu-npwp'
  | 'pu-owner-ktp'
  | 'pu-worker-ktp'
  | 'pu-licence'
  | 'bpu-nik'
  | 'bpu-email'
  | 'bpu-phone'
  | 'jht-card'
  | 'jht-ktp'
  | 'jht-npwp';

export interface RequiredDocument {
  readonly code: DocumentCode;
  /** Asked for only in a case that the document's own words name. */
  readonly conditional: boolean;
}

const always = (code: DocumentCode): RequiredDocument => ({ code, conditional: false });

const CHECKLISTS: Readonly<Record<ServiceCode, readonly RequiredDocument[]>> = {
  PU: [
    always('pu-form-employer'),
    always('pu-form-workers'),
    always('pu-form-contributions'),
    always('pu-npwp'),
    always('pu-owner-ktp'),
    always('pu-worker-ktp'),
    always('pu-licence'),
  ],
  BPU: [always('bpu-nik'), always('bpu-email'), always('bpu-phone')],
  JHT: [always('jht-card'), always('jht-ktp'), { code: 'jht-npwp', conditional: true }],
  INFO: [],
};

/** The checklist of a service in the order of the posted standard (Persyaratan); a question needs no papers. */
export function documentsFor(service: ServiceCode): readonly RequiredDocument[] {
  return CHECKLISTS[service];
}
