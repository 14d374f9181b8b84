import type { Berkas } from '../../contract/berkas.ts';
import type { PrintJob } from '../../contract/printing.ts';
import { isRegistration } from '../../domain/queue/services.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import { isOutdated } from './paper-validity.ts';

/** A section of the visit file and how far it is: `done`, to be worked on `now`, or `later`. */
export interface BerkasStep {
  readonly name: 'documents' | 'form' | 'contribution' | 'payment' | 'papers';
  readonly state: 'done' | 'now' | 'later';
}

/** The sections a berkas of this service has, in the order of the work; only one is `now`. */
export function stepsOf(berkas: Berkas): readonly BerkasStep[] {
  const registers = isRegistration(berkas.service);
  const settled = documentsFor(berkas.service).every(({ code }) =>
    berkas.documents.some((document) => document.code === code && document.state !== 'missing'),
  );
  const done: readonly (readonly [BerkasStep['name'], boolean])[] = [
    ...(documentsFor(berkas.service).length > 0 ? [['documents', settled] as const] : []),
    ...(registers
      ? [
          ['form', berkas.registration !== null] as const,
          ['contribution', berkas.contribution !== null] as const,
          ['payment', berkas.payment !== null] as const,
        ]
      : []),
    ['papers', berkas.prints.some((job) => settles(job, berkas.payment))],
  ];
  const next = done.find(([, isDone]) => !isDone)?.[0];
  return done.map(([name, isDone]) => ({
    name,
    state: isDone ? 'done' : name === next ? 'now' : 'later',
  }));
}

/** Who has a code to pay with has its slip in hand before the papers are done. */
function settles(job: PrintJob, payment: Berkas['payment']): boolean {
  if (job.state !== 'printed' || isOutdated(job, payment)) return false;
  return payment === null || job.kind === 'payment-slip';
}

/** Whether the form was changed after the contribution was computed from it. */
export function isFormAhead({ draft, registration }: Pick<Berkas, 'draft' | 'registration'>): boolean {
  return (
    draft !== null && registration !== null && Date.parse(draft.savedAt) > Date.parse(registration.savedAt)
  );
}
