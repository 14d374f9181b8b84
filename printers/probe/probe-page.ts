import type { Language, Phrase } from '../../words/phrase.ts';
import { say } from '../../words/phrase.ts';
import { PROBE_PAGE } from '../../words/probe-page.ts';
import { barcodeCommands } from '../encoder/barcode.ts';
import { type ByteBuilder, openByteBuilder } from '../encoder/byte-builder.ts';
import { qrCommands } from '../encoder/qr.ts';
import { wrap } from '../layout/wrap.ts';
import type { PrinterProfile } from '../profiles/printer-profile.ts';
import { jobIdOf } from '../session/job-id.ts';
import { AUTOMATIC_OFF, ECHO_QUESTION, jobIdQuestion } from '../status/questions.ts';
import { printable } from '../text/printable.ts';

/** Signs on a line of the narrowest roll there is: texts fit it, whatever roll is in. */
const NARROWEST = 32;
/** And its dots. */
const NARROWEST_DOTS = 384;
const WIDTHS = [32, 42, 48] as const;
const ACCENTS = 'é ñ £ °';
const QR_DATA = 'LOKET-QR';
const BARCODE_DATA = 'LOKET-128';
/** Brings the last line past every tear bar. */
const FEED_LINES = 5;

/** What later papers end with, and a clone may not know. It then prints the signs of which the command is made. */
const DOUBTFUL = [ECHO_QUESTION, jobIdQuestion(jobIdOf('probe-page')), AUTOMATIC_OFF] as const;

/**
 * The bytes of the page somebody looks at while a printer is found out: rulers, accents, the printer's own QR and bars,
 * and every command it may not know where a stray sign would be seen. The answer to GS r says that all of it but the
 * cut is out. The same for the same profile and language.
 */
export function probePage(profile: PrinterProfile, language: Language): Uint8Array {
  const page = openByteBuilder(profile.codePage);
  const line = (text: string) => page.line(printable(text, profile.codePage));
  const text = (phrase: Phrase) => wrap(say(phrase, language), NARROWEST).forEach(line);

  page.init();
  if (profile.startsInKanji) page.raw(0x1c, 0x2e);
  page.codeTable(profile.codeTable);
  if (profile.losesFirstBytes) page.feed(1);
  text(PROBE_PAGE.title);
  text(PROBE_PAGE.look);
  page.feed(1);
  text(PROBE_PAGE.widest);
  for (const columns of WIDTHS) line(ruler(columns));
  page.feed(1);
  text(PROBE_PAGE.accents);
  line(`${profile.codePage.name}: ${ACCENTS}`);
  page.feed(1);
  text(PROBE_PAGE.qr);
  drawn(page, qrCommands(QR_DATA, { ...profile, dots: NARROWEST_DOTS, qr: 'native' }));
  line(QR_DATA);
  page.feed(1);
  text(PROBE_PAGE.barcode);
  drawn(page, barcodeCommands(BARCODE_DATA, { dots: NARROWEST_DOTS, barcode: 'native' }));
  line(BARCODE_DATA);
  page.feed(1);
  text(PROBE_PAGE.stray);
  for (const [at, command] of DOUBTFUL.entries()) {
    page.rawBytes(new TextEncoder().encode(`${at + 1} >`));
    page.rawBytes(command);
    page.feed(1);
  }
  page.feed(1);
  text(PROBE_PAGE.cut);
  page.feed(FEED_LINES);
  // Only at the beginning of a line does a printer cut, so whatever it prints instead is forgotten with the next ESC @.
  page.raw(0x1d, 0x56, 0x42, 0);
  return page.bytes();
}

/** So many signs with the number at the end: broken off, the number stands on a line of its own. */
function ruler(columns: number): string {
  return `|${'-'.repeat(columns - 5)} ${columns}|`;
}

/** On a line of its own, so that signs printed in its place are seen as such. */
function drawn(page: ByteBuilder, commands: readonly Uint8Array[]): void {
  for (const command of commands) page.rawBytes(command);
  page.feed(1);
}
