import { holdToRules } from '../support/gallery/hold-to-rules.ts';
import { OFFICER_GALLERY } from '../support/gallery/officer-gallery.ts';

holdToRules(OFFICER_GALLERY);
