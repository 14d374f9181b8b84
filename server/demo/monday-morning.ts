import type { ServiceCode } from '../../domain/queue/services.ts';
import type { BpuRawForm, PuRawForm } from '../../domain/registration/raw-forms.ts';
import { BENGKEL, OJEK, PEDAGANG, WARUNG } from './people.ts';

/** What somebody does in the hall. Times are office time on the day of the scene. */
export type Scene = { readonly at: string } & (
  | { readonly does: 'arrives'; readonly service: ServiceCode; readonly priority?: true }
  | { readonly does: 'calls' | 'serves' | 'finishes' | 'no-show' }
  | {
      readonly does: 'registers';
      readonly form: PuRawForm | BpuRawForm;
      readonly documents: readonly string[];
      /** The code BPJS Ketenagakerjaan gave; without it the counter makes one. */
      readonly officialCode?: string;
      /** Papers to print once the code is made. */
      readonly papers: readonly ('payment-slip' | 'document-receipt')[];
    }
  | { readonly does: 'prints'; readonly papers: readonly ('payment-slip' | 'document-receipt')[] }
  | {
      readonly does: 'begins-form';
      readonly form: PuRawForm | BpuRawForm;
      readonly documents: readonly string[];
    }
);

/** The last office day before it. */
export const FRIDAY = '2026-11-20';

export const MONDAY = '2026-11-23';

/** When the demo's clock starts, once these scenes have been played. */
export const DEMO_STARTS = '09:12';

const PU_DOCUMENTS = [
  'pu-form-employer',
  'pu-form-workers',
  'pu-form-contributions',
  'pu-npwp',
  'pu-owner-ktp',
  'pu-worker-ktp',
  'pu-licence',
];
const BPU_DOCUMENTS = ['bpu-nik', 'bpu-email', 'bpu-phone'];

/** Somebody who could not bring everything: the file waits until it is found again. */
export const FRIDAY_AFTERNOON: readonly Scene[] = [
  { at: '15:02', does: 'arrives', service: 'PU' },
  { at: '15:05', does: 'calls' },
  { at: '15:06', does: 'serves' },
  { at: '15:21', does: 'begins-form', form: BENGKEL, documents: PU_DOCUMENTS.slice(0, 4) },
  { at: '15:24', does: 'prints', papers: ['document-receipt'] },
  { at: '15:25', does: 'finishes' },
];

/** A morning with everything in it: a company, two self-employed, a claim, a question, somebody who left. */
export const MORNING: readonly Scene[] = [
  { at: '07:52', does: 'arrives', service: 'BPU' },
  { at: '07:55', does: 'arrives', service: 'PU' },
  { at: '08:00', does: 'calls' },
  { at: '08:01', does: 'serves' },
  {
    at: '08:13',
    does: 'registers',
    form: PEDAGANG,
    documents: BPU_DOCUMENTS,
    papers: ['payment-slip', 'document-receipt'],
  },
  { at: '08:14', does: 'arrives', service: 'JHT', priority: true },
  { at: '08:15', does: 'finishes' },
  { at: '08:16', does: 'calls' },
  { at: '08:17', does: 'serves' },
  { at: '08:20', does: 'arrives', service: 'INFO' },
  { at: '08:24', does: 'finishes' },
  { at: '08:25', does: 'calls' },
  { at: '08:26', does: 'serves' },
  { at: '08:31', does: 'arrives', service: 'BPU' },
  { at: '08:38', does: 'arrives', service: 'BPU' },
  {
    at: '08:47',
    does: 'registers',
    form: WARUNG,
    documents: PU_DOCUMENTS,
    officialCode: '8801 2345 6789 01',
    papers: ['payment-slip', 'document-receipt'],
  },
  { at: '08:49', does: 'finishes' },
  { at: '08:50', does: 'calls' },
  { at: '08:52', does: 'no-show' },
  { at: '08:53', does: 'arrives', service: 'JHT' },
  { at: '08:53', does: 'calls' },
  { at: '08:54', does: 'serves' },
  { at: '08:58', does: 'arrives', service: 'PU' },
  { at: '09:02', does: 'arrives', service: 'BPU', priority: true },
  { at: '09:05', does: 'begins-form', form: OJEK, documents: BPU_DOCUMENTS },
  { at: '09:08', does: 'arrives', service: 'INFO' },
  { at: '09:10', does: 'arrives', service: 'BPU' },
];

/** Who walks in while the demo runs, over and over: how long after the one before, and what for. */
export const WALK_INS: readonly {
  readonly afterSeconds: number;
  readonly service: ServiceCode;
  readonly priority?: true;
}[] = [
  { afterSeconds: 25, service: 'BPU' },
  { afterSeconds: 70, service: 'JHT' },
  { afterSeconds: 50, service: 'PU' },
  { afterSeconds: 80, service: 'BPU', priority: true },
  { afterSeconds: 60, service: 'INFO' },
  { afterSeconds: 75, service: 'BPU' },
];
