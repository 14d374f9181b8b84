import type { ProfileFacts, ProfileName } from '../../domain/print/profile-facts.ts';
import { CODE_PAGES } from '../text/code-page.ts';
import type { PrinterProfile } from './printer-profile.ts';

/** The profile those facts describe. */
export function profileOf(facts: ProfileFacts): PrinterProfile {
  return { ...facts, codePage: CODE_PAGES[facts.codePage] };
}

/** A profile as it is kept and frozen. */
export function factsOf(profile: PrinterProfile): ProfileFacts {
  return { ...profile, codePage: profile.codePage.name };
}

/** 80 mm receipt printers of any make: 203 dpi, cutter, QR of their own, answer in order. */
export const PAPER_80: PrinterProfile = profileOf({
  name: 'paper-80',
  paperMm: 80,
  dots: 576,
  columns: 48,
  codePage: 'cp858',
  codeTable: 19,
  maxScale: 8,
  cutter: true,
  tearFeed: 0,
  qr: 'native',
  barcode: 'native',
  startsInKanji: false,
  losesFirstBytes: false,
  confirm: 'echo',
  automaticStatus: false,
});

/** The TM-T82 class: the same, and it names the job once its last line is on paper. */
export const TM_T82: PrinterProfile = {
  ...PAPER_80,
  name: 'tm-t82',
  confirm: 'job-id',
  automaticStatus: true,
};

/** The nameless 58 mm printer of the marketplaces: tear bar, QR only as a picture, answers for its state at best. */
export const CLONE_58: PrinterProfile = profileOf({
  name: 'clone-58',
  paperMm: 58,
  dots: 384,
  columns: 32,
  codePage: 'cp437',
  codeTable: 0,
  maxScale: 5,
  cutter: false,
  tearFeed: 5,
  qr: 'raster',
  barcode: 'raster',
  startsInKanji: true,
  losesFirstBytes: true,
  confirm: 'status',
  automaticStatus: false,
});

const BY_NAME: Readonly<Record<ProfileName, PrinterProfile>> = {
  'paper-80': PAPER_80,
  'tm-t82': TM_T82,
  'clone-58': CLONE_58,
};

/** What a printer is taken for until somebody says otherwise. */
export const DEFAULT_PROFILE = PAPER_80;

/** The profile of that name; undefined when no printer is known by it. */
export function profileNamed(name: string): PrinterProfile | undefined {
  return Object.values(BY_NAME).find((profile) => profile.name === name);
}

/** What is known of every printer of a kind before anybody has looked at one. */
export function factsNamed(name: ProfileName): ProfileFacts {
  return factsOf(BY_NAME[name]);
}
