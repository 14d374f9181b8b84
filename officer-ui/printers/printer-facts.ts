import type { Printer } from '../../contract/printers.ts';
import { type Language, say } from '../../words/phrase.ts';
import {
  CONFIRM_WORDS,
  callsItself,
  lineWidth,
  PROFILE_FACT_WORDS,
  STATUS_WORDS,
} from '../../words/printer-findings.ts';

/** How a printer is used now, sentence by sentence. */
export function printerFacts({ profile, probed }: Printer, language: Language): string[] {
  const { columns, paperMm, confirm, automaticStatus, cutter, qr } = profile;
  const model = probed?.findings.model;
  const told = confirm === 'none' ? 'silent' : automaticStatus ? 'unasked' : 'tells';
  return [
    ...(model ? [callsItself[language](model)] : []),
    say(CONFIRM_WORDS[confirm], language),
    say(STATUS_WORDS[told], language),
    lineWidth[language](columns, paperMm),
    say(cutter ? PROFILE_FACT_WORDS.cutter : PROFILE_FACT_WORDS.noCutter, language),
    say(qr === 'native' ? PROFILE_FACT_WORDS.qrNative : PROFILE_FACT_WORDS.qrRaster, language),
  ];
}

/** What a printer answered when it was asked, sentence by sentence. */
export function probeFindings({ findings }: NonNullable<Printer['probed']>, language: Language): string[] {
  const { status, automaticStatus, echo, jobId, model } = findings;
  const confirm = jobId ? 'job-id' : echo ? 'echo' : status ? 'status' : 'none';
  const told = !status ? 'silent' : automaticStatus ? 'unasked' : 'tells';
  return [
    ...(model ? [callsItself[language](model)] : []),
    say(CONFIRM_WORDS[confirm], language),
    say(STATUS_WORDS[told], language),
  ];
}
