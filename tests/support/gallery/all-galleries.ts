import { DISPLAY_GALLERY } from './display-gallery.ts';
import { FOLLOW_GALLERY } from './follow-gallery.ts';
import type { Gallery } from './gallery.ts';
import { KIOSK_GALLERY } from './kiosk-gallery.ts';
import { OFFICER_GALLERY } from './officer-gallery.ts';
import { PAIRING_GALLERY } from './pairing-gallery.ts';

/** Everything people see, page by page. */
export const GALLERIES: readonly Gallery[] = [
  KIOSK_GALLERY,
  DISPLAY_GALLERY,
  OFFICER_GALLERY,
  FOLLOW_GALLERY,
  PAIRING_GALLERY,
];
