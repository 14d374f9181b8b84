import type { ServiceCode } from '../domain/queue/services.ts';

/** A wish of the person at the kiosk that says nothing but itself. */
export type KioskWish =
  | 'language-switched'
  | 'text-size-switched'
  | 'priority-switched'
  | 'visit-done'
  | 'retry-asked';

/** Told by the small elements, heard by `kiosk-app`. */
export class KioskEvent extends Event {
  constructor(wish: KioskWish) {
    super(wish, { bubbles: true, composed: true });
  }
}

/** Somebody touched a service. */
export class ServiceChosen extends Event {
  readonly service: ServiceCode;

  constructor(service: ServiceCode) {
    super('service-chosen', { bubbles: true, composed: true });
    this.service = service;
  }
}

declare global {
  interface HTMLElementEventMap extends Record<KioskWish, KioskEvent> {
    'service-chosen': ServiceChosen;
  }
}
