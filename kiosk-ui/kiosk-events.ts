import type { SatisfactionAnswer } from '../contract/satisfaction.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import type { StatedPurpose } from '../domain/queue/visit-kind.ts';
import type { ReadService, Topic } from './topics.ts';

/** A wish of the person at the kiosk that says nothing but itself. */
export type KioskWish =
  | 'language-switched'
  | 'text-size-switched'
  | 'contrast-switched'
  | 'listen-asked'
  | 'priority-switched'
  | 'help-switched'
  | 'visit-done'
  | 'came-back'
  | 'reading-asked'
  | 'claim-accepted'
  | 'code-offered'
  | 'code-sent'
  | 'replace-offered'
  | 'stepped-back'
  | 'still-there'
  | 'listened-again'
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

/** Somebody said what they came back for. */
export class PurposeChosen extends Event {
  readonly purpose: StatedPurpose;

  constructor(purpose: StatedPurpose) {
    super('purpose-chosen', { bubbles: true, composed: true });
    this.purpose = purpose;
  }
}

/** Somebody wants to read about a topic, of one service where it is known. */
export class TopicOpened extends Event {
  readonly topic: Topic;
  readonly service: ReadService | null;

  constructor(topic: Topic, service: ReadService | null = null) {
    super('topic-opened', { bubbles: true, composed: true });
    this.topic = topic;
    this.service = service;
  }
}

/** Somebody turned to another leaf, counted from 0. */
export class LeafTurned extends Event {
  readonly leaf: number;

  constructor(leaf: number) {
    super('leaf-turned', { bubbles: true, composed: true });
    this.leaf = leaf;
  }
}

/** Somebody who was served touched a face. */
export class Rated extends Event {
  readonly answer: SatisfactionAnswer;

  constructor(answer: SatisfactionAnswer) {
    super('rated', { bubbles: true, composed: true });
    this.answer = answer;
  }
}

/** A key of the pad: a sign of the code, or `ERASE`. */
export class KeyPressed extends Event {
  readonly key: string;

  constructor(key: string) {
    super('key-pressed', { bubbles: true, composed: true });
    this.key = key;
  }
}

declare global {
  interface HTMLElementEventMap extends Record<KioskWish, KioskEvent> {
    'service-chosen': ServiceChosen;
    'purpose-chosen': PurposeChosen;
    'topic-opened': TopicOpened;
    'leaf-turned': LeafTurned;
    rated: Rated;
    'key-pressed': KeyPressed;
  }
}
