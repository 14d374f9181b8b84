import type { Berkas } from '../../contract/berkas.ts';
import { documentsFor } from '../../domain/registration/documents.ts';

/** A section of the visit file and how far it is: `done`, to be worked on `now`, or `later`. */
export interface BerkasStep {
  readonly name: 'documents' | 'form' | 'contribution' | 'payment' | 'papers';
  readonly state: 'done' | 'now' | 'later';
}

/** The sections a berkas of this service has, in the order of the work; only one is `now`. */
export function stepsOf(berkas: Berkas): readonly BerkasStep[] {
  const registers = berkas.service === 'PU' || berkas.service === 'BPU';
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
    ['papers', berkas.prints.some(({ state }) => state === 'printed')],
  ];
  const next = done.find(([, isDone]) => !isDone)?.[0];
  return done.map(([name, isDone]) => ({
    name,
    state: isDone ? 'done' : name === next ? 'now' : 'later',
  }));
}
