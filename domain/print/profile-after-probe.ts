import { CONFIRMATIONS, type Confirmation } from './print-proofs.ts';
import type { ProbeAnswers, ProbeFindings, ProfileFacts } from './profile-facts.ts';

/** The three widths a printed line can have, and the paper they mean. */
const ROLLS = {
  32: { paperMm: 58, dots: 384 },
  42: { paperMm: 80, dots: 512 },
  48: { paperMm: 80, dots: 576 },
} as const;

/** Lines that carry the last one past the tear bar of a printer whose kind has a cutter. */
const USUAL_TEAR_FEED = 5;

/**
 * A printer as it turned out to be: its kind, corrected by what it answered and by what a person saw on the probe page.
 * One that left stray signs is asked for nothing beyond what every clone knows, whatever else it answered; no printer is
 * judged by its name.
 */
export function profileAfterProbe(
  kind: ProfileFacts,
  findings: ProbeFindings,
  { columns, nativeQr, nativeBarcode, accents, cut, stray }: ProbeAnswers,
): ProfileFacts {
  return {
    ...kind,
    ...ROLLS[columns],
    columns,
    ...(accents ? {} : { codePage: 'cp437', codeTable: 0 }),
    cutter: cut,
    tearFeed: cut ? 0 : kind.tearFeed || USUAL_TEAR_FEED,
    qr: nativeQr && !stray ? 'native' : 'raster',
    barcode: nativeBarcode && !stray ? 'native' : 'raster',
    confirm: bestConfirmation({ ...findings, jobId: findings.jobId && !stray }),
    automaticStatus: findings.automaticStatus && !stray,
  };
}

function bestConfirmation({ jobId, echo, status }: ProbeFindings): Confirmation {
  const came: Readonly<Record<Confirmation, boolean>> = { 'job-id': jobId, echo, status, none: true };
  return CONFIRMATIONS.find((confirmation) => came[confirmation]) ?? 'none';
}
