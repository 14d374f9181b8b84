import { holdToRules } from '../support/gallery/hold-to-rules.ts';
import { PAIRING_GALLERY } from '../support/gallery/pairing-gallery.ts';

holdToRules(PAIRING_GALLERY);
