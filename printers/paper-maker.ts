import type { PaperMaker, PrinterRole } from '../server/ports.ts';
import { PAPER_TITLES } from '../words/papers.ts';
import { decodePaper } from './decoder/decode-paper.ts';
import { encodeSlip } from './encode-slip.ts';
import { qrModules } from './encoder/qr-modules.ts';
import { slipToPdf } from './pdf/slip-to-pdf.ts';
import { paperPicture } from './picture/paper-picture.ts';
import type { PrinterProfile } from './profiles/printer-profile.ts';
import { DEFAULT_PROFILE, profileNamed } from './profiles/profiles.ts';

/** Makes papers for the printers the roles have now; draws those of any printer there ever was. */
export function createPaperMaker(profiles: Readonly<Record<PrinterRole, PrinterProfile>>): PaperMaker {
  return {
    encode: (slip, role, copy) => ({
      bytes: encodeSlip(slip, profiles[role], { copy }),
      profile: profiles[role].name,
    }),
    picture: ({ bytes, profile }) =>
      paperPicture(decodePaper(bytes, profileNamed(profile) ?? DEFAULT_PROFILE)),
    pdf: (slip, createdAt) => slipToPdf(slip, { title: PAPER_TITLES[slip.template].id, copy: 0, createdAt }),
    qr: (data) => qrModules(data).map((row) => row.map((black) => (black ? '1' : '0')).join('')),
  };
}
