import { DISPLAY_GALLERY } from '../support/gallery/display-gallery.ts';
import { holdToRules } from '../support/gallery/hold-to-rules.ts';

holdToRules(DISPLAY_GALLERY);
