import type { Session } from '../contract/access.ts';
import type { Backups } from '../contract/backups.ts';
import type { Berkas } from '../contract/berkas.ts';
import type { Pause } from '../contract/counters.ts';
import type { Mend } from '../contract/demo-panel.ts';
import type { Pairing } from '../contract/devices.ts';
import type { Keys } from '../contract/keys.ts';
import type { FirstPassword } from '../contract/people.ts';
import type { PrintJob } from '../contract/printing.ts';
import type { SettingRow } from '../contract/settings.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { ReprintReason } from '../domain/print/reprint-reasons.ts';
import type { UnmaskReason } from '../domain/privacy/unmask-reasons.ts';
import type { ApiProblem } from '../ui-kit/api-client.ts';
import type { BerkasDocument, PaperWish, PaymentCodeWish } from './data/berkas.ts';
import type { DeskCommand } from './desk/desk-command.ts';
import type { Route } from './route.ts';

/** Everything the elements of this page tell those around them, with what goes with it. */
export interface OfficerEvents {
  go: Route;
  'signed-in': Session;
  'sign-out': undefined;
  'password-changed': undefined;
  /** The session is locked, open again, or may do more or less than before. */
  'session-changed': undefined;
  /** The server ended the session; its word for why, or an empty one. */
  'put-out': string;
  /** Lock this screen now. */
  'lock-screen': undefined;
  /** The locked screen was opened: the session as it now is. */
  unlocked: Session;
  /** PIN or one-time codes of the own account are others now. */
  'account-changed': undefined;
  'switch-language': undefined;
  'ask-keys': undefined;
  'counter-chosen': number;
  desk: DeskCommand;
  /** What was said before holds no more. */
  hush: undefined;
  /** The element that had the focus went away with its row. */
  'focus-lost': undefined;
  /** The keys of personal data as they are now. */
  'keys-changed': Keys;
  /** Announce a pause at this counter. */
  'pause-wish': Pause;
  /** The pause at this counter is over. */
  'resume-wish': undefined;
  /** Take the place at this counter, whoever sits there. */
  'take-counter': undefined;
  /** To be said at once, and kept on the screen until dismissed. */
  problem: ApiProblem;
  /** To be said when the officer has a moment. */
  notice: string;
  /** An older berkas, to be worked on for the ticket at the desk. */
  'berkas-join': string;
  /** A data request was taken down or decided, or a berkas opened again. */
  'privacy-changed': undefined;
  /** A breach was taken down or changed. */
  'breach-changed': undefined;
  /** Nothing is to be written down of a breach now. */
  'breach-left': undefined;
  'documents-changed': readonly BerkasDocument[];
  'worker-added': undefined;
  'worker-removed': number;
  'worker-restored': undefined;
  'programmes-changed': readonly ('JHT' | 'JP')[];
  'form-save': undefined;
  /** The form on the screen is no longer the one that was saved. */
  'form-changed': undefined;
  /** The form passed its checks; the berkas as it is now. */
  registered: Berkas;
  'draft-reload': undefined;
  /** The visit file on the screen is masked by now: a reason is wanted before anything of it is changed. */
  'berkas-masked': undefined;
  /** Open a masked visit file for a reason; `done` hears that it is open. */
  'unmask-wish': { readonly berkas: string; readonly reason: UnmaskReason; readonly done: () => void };
  'payment-wish': PaymentCodeWish;
  'paper-wish': PaperWish;
  /** The paper that asks for a reason is not printed again after all. */
  'paper-wish-dropped': undefined;
  /** The day the person is asked to come back, or none. */
  'return-day': Day | null;
  /** In the demo: something goes wrong with a virtual printer, or is put right. */
  'fault-provoke': Mend;
  'fault-mend': Mend;
  /** The backups as a command left them. */
  'backups-changed': Backups;
  /** Whether devices may ask to be paired, and who does. */
  'pairing-changed': Pairing;
  /** This computer was registered as a desk, or is not going to be. */
  'desk-pairing-ended': undefined;
  /** The name of a device whose code was compared. */
  'device-confirmed': string;
  /** Print it once more; `reason` where the paper proves something. */
  /** `masked` hears that its berkas is masked to this session. */
  'job-reprint': { readonly job: string; readonly reason?: ReprintReason; readonly masked: () => void };
  /** Let it come out of another printer; null: of its usual one. */
  'job-move': { readonly job: string; readonly printer: string | null };
  'job-cancel': string;
  /** Print it from the browser. */
  'job-browser': PrintJob;
  'job-answer': { readonly job: string; readonly printed: boolean };
  /** What was chosen in a dialog. */
  chosen: string;
  /** A dialog was closed, with or without an answer. */
  left: undefined;
  'day-corrected': undefined;
  /** The office was closed early, or opened again. */
  'office-changed': undefined;
  'attendance-set': undefined;
  /** The days the trail was searched for. */
  'days-searched': { readonly from?: Day; readonly to?: Day };
  /** What was being changed stays as it was. */
  'edit-ended': undefined;
  'setting-saved': undefined;
  /** Printers are to be read again. */
  'printers-changed': undefined;
  /** Accounts or substitutes are to be read again. */
  'people-changed': undefined;
  /** A first password was made: it is shown this once. */
  'first-password': FirstPassword;
  /** The address of a printer, to be added. */
  'printer-address': string;
  /** A value of another day, to be changed. */
  'row-chosen': SettingRow;
  'setting-input': { readonly path: readonly (string | number)[]; readonly value: unknown };
}

declare global {
  interface HTMLElementEventMap extends OfficerEventMap {}
}
type OfficerEventMap = { [K in keyof OfficerEvents]: CustomEvent<OfficerEvents[K]> };

/** Tells everyone around `from`, up to the page. */
export function tell<K extends keyof OfficerEvents>(
  from: EventTarget,
  kind: K,
  ...[detail]: OfficerEvents[K] extends undefined ? [] : [OfficerEvents[K]]
): void {
  from.dispatchEvent(new CustomEvent(kind, { detail, bubbles: true }));
}
