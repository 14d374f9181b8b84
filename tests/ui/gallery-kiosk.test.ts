import { holdToRules } from '../support/gallery/hold-to-rules.ts';
import { KIOSK_GALLERY } from '../support/gallery/kiosk-gallery.ts';

holdToRules(KIOSK_GALLERY);
