import { DISPLAY_GALLERY } from './display-gallery.ts';
import type { Gallery } from './gallery.ts';
import { KIOSK_GALLERY } from './kiosk-gallery.ts';
import { OFFICER_GALLERY } from './officer-gallery.ts';

/** Everything people see, page by page. */
export const GALLERIES: readonly Gallery[] = [KIOSK_GALLERY, DISPLAY_GALLERY, OFFICER_GALLERY];
