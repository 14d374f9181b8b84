import type { PaperDestination, PaperMaker } from '../server/ports-printing.ts';
import { PAPER_TITLES } from '../words/papers.ts';
import { decodePaper } from './decoder/decode-paper.ts';
import { encodeSlip } from './encode-slip.ts';
import { qrModules } from './encoder/qr-modules.ts';
import { sheetToPdf, slipToPdf } from './pdf/slip-to-pdf.ts';
import { paperArtwork } from './picture/paper-artwork.ts';
import { paperPicture } from './picture/paper-picture.ts';
import type { PrinterProfile } from './profiles/printer-profile.ts';
import { DEFAULT_PROFILE, factsOf, profileNamed, profileOf } from './profiles/profiles.ts';

/** Makes papers for the printer that a destination means now; draws those of any printer there ever was. */
export function createPaperMaker(profileFor: (destination: PaperDestination) => PrinterProfile): PaperMaker {
  return {
    encode(slip, destination, copy) {
      const profile = profileFor(destination);
      return { bytes: encodeSlip(slip, profile, { copy }), profile: profile.name, facts: factsOf(profile) };
    },
    picture: ({ bytes, profile, facts }, edge = 'torn') => {
      const printer = facts ? profileOf(facts) : (profileNamed(profile) ?? DEFAULT_PROFILE);
      const paper = decodePaper(bytes, printer);
      return edge === 'torn' ? paperPicture(paper) : paperArtwork(paper);
    },
    pdf: (slip, createdAt) => slipToPdf(slip, { title: PAPER_TITLES[slip.template].id, copy: 0, createdAt }),
    sheet: ({ title, blocks }, createdAt) => sheetToPdf(blocks, { title, copy: 0, createdAt }),
    qr: (data) => qrModules(data).map((row) => row.map((black) => (black ? '1' : '0')).join('')),
  };
}
