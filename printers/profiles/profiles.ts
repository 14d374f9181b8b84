import { CODE_PAGE_437, CODE_PAGE_858 } from '../text/code-page.ts';
import type { PrinterProfile } from './printer-profile.ts';

/** Receipt printers of the TM-T82 class: 203 dpi, cutter, QR of their own, answers in order. */
export const PAPER_80: PrinterProfile = {
  name: 'paper-80',
  paperMm: 80,
  dots: 576,
  columns: 48,
  codePage: CODE_PAGE_858,
  codeTable: 19,
  maxScale: 8,
  cutter: true,
  tearFeed: 0,
  qr: 'native',
  startsInKanji: false,
  losesFirstBytes: false,
  confirm: 'echo',
};

/** The nameless 58 mm printer of the marketplaces: tear bar, QR only as a picture, answers for its state at best. */
export const CLONE_58: PrinterProfile = {
  name: 'clone-58',
  paperMm: 58,
  dots: 384,
  columns: 32,
  codePage: CODE_PAGE_437,
  codeTable: 0,
  maxScale: 5,
  cutter: false,
  tearFeed: 5,
  qr: 'raster',
  startsInKanji: true,
  losesFirstBytes: true,
  confirm: 'status',
};

const PROFILES: readonly PrinterProfile[] = [PAPER_80, CLONE_58];

/** What a printer is taken for until somebody says otherwise. */
export const DEFAULT_PROFILE = PAPER_80;

/** The profile of that name; undefined when no printer is known by it. */
export function profileNamed(name: string): PrinterProfile | undefined {
  return PROFILES.find((profile) => profile.name === name);
}
