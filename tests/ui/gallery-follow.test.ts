import { FOLLOW_GALLERY } from '../support/gallery/follow-gallery.ts';
import { holdToRules } from '../support/gallery/hold-to-rules.ts';

holdToRules(FOLLOW_GALLERY);
