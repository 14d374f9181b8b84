import { problem } from '../scripted-answers.ts';
import type { Answer } from '../scripted-backend.ts';
import { canScroll, overflowing } from '../watched-page.ts';
import { breaches, type Gallery } from './gallery.ts';
import { openPairingStage, type PairingState } from './pairing-stage.ts';

const ANSWERS: Readonly<Record<string, { readonly answer: Answer; readonly shows: RegExp }>> = {
  code: { answer: { status: 200, body: { code: 'K7MF3XQP', claim: 'x' } }, shows: /K7MF.3XQP/ },
  closed: { answer: problem('pairing-closed'), shows: /Minta administrator/ },
  crowded: { answer: problem('too-many-asking'), shows: /Beberapa perangkat lain/ },
  unreachable: { answer: 'cut', shows: /Server belum terjangkau/ },
};
const STATES: Readonly<Record<string, PairingState>> = Object.fromEntries(
  (['kiosk', 'display'] as const).flatMap((kind) =>
    Object.entries(ANSWERS).map(([name, one]) => [`${kind}-${name}`, { kind, ...one }]),
  ),
);

/** Kiosk and TV before they are let in. */
export const PAIRING_GALLERY: Gallery = {
  page: 'pairing',
  states: Object.keys(STATES),
  open: (browser) => openPairingStage(browser, STATES),
  async findings(look) {
    const found = (await overflowing(look.page, 'pairing-screen .code')).map(
      (what) => `has no room: ${what}`,
    );
    if (await canScroll(look.page)) found.push('can be scrolled');
    return [...found, ...(await breaches(look))];
  },
};
