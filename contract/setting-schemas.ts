import type { Static } from 'typebox';
import { AccessDesksSchema, AccessLocksSchema } from './access-settings.ts';
import { BackupPlacesSchema, BackupRulesSchema } from './backup-settings.ts';
import { DisplayLookSchema, DisplayScreensSchema, DisplaySlidesSchema } from './display-settings.ts';
import { KioskOffersSchema, KioskWordsSchema } from './kiosk-settings.ts';
import { AccessLimitsSchema } from './limits-settings.ts';
import { UnmaskingRulesSchema } from './masking-settings.ts';
import { PrintRulesSchema } from './printing-settings.ts';
import { PrivacyNoticeSchema, PrivacyRulesSchema, RetentionSchema } from './privacy-settings.ts';
import {
  CallRulesSchema,
  CounterRulesSchema,
  EstimateRulesSchema,
  FollowRulesSchema,
  OfficeHoursSchema,
  OnlineProceduresSchema,
  QuotasSchema,
  SpecialDaysSchema,
} from './queue-settings.ts';
import {
  AccessRulesSchema,
  ComplaintChannelsSchema,
  CountersSettingSchema,
  DisplayTickerSchema,
  HostNamesSchema,
  KioskTimesSchema,
  OfficeIdentitySchema,
  PaymentChannelsSchema,
  QueueRulesSchema,
  RegistrationLimitsSchema,
} from './settings.ts';
import { ServiceStandardSchema } from './standard-settings.ts';
import { TARIFF_SETTINGS } from './tariff-settings.ts';
import { VoiceRulesSchema } from './voice-settings.ts';

/** Every setting of the office with the shape of its value. Tariffs and the calendar have a table of their own. */
export const OFFICE_SETTINGS = {
  'office.identity': OfficeIdentitySchema,
  'office.counters': CountersSettingSchema,
  'office.hours': OfficeHoursSchema,
  'office.special-days': SpecialDaysSchema,
  'office.online': OnlineProceduresSchema,
  'queue.rules': QueueRulesSchema,
  'queue.calls': CallRulesSchema,
  'counter.rules': CounterRulesSchema,
  'queue.quotas': QuotasSchema,
  'queue.estimate': EstimateRulesSchema,
  'follow.rules': FollowRulesSchema,
  'print.rules': PrintRulesSchema,
  'payment.channels': PaymentChannelsSchema,
  'complaint.channels': ComplaintChannelsSchema,
  'display.ticker': DisplayTickerSchema,
  'display.look': DisplayLookSchema,
  'display.screens': DisplayScreensSchema,
  'display.slides': DisplaySlidesSchema,
  'voice.rules': VoiceRulesSchema,
  'office.standard': ServiceStandardSchema,
  'kiosk.times': KioskTimesSchema,
  'kiosk.words': KioskWordsSchema,
  'kiosk.offers': KioskOffersSchema,
  'registration.limits': RegistrationLimitsSchema,
  'berkas.unmasking': UnmaskingRulesSchema,
  'access.rules': AccessRulesSchema,
  'access.locks': AccessLocksSchema,
  'access.desks': AccessDesksSchema,
  'access.hosts': HostNamesSchema,
  'access.limits': AccessLimitsSchema,
  'privacy.notice': PrivacyNoticeSchema,
  'privacy.rules': PrivacyRulesSchema,
  'privacy.retention': RetentionSchema,
  'backup.rules': BackupRulesSchema,
  'backup.places': BackupPlacesSchema,
} as const;

export type OfficeSettingKey = keyof typeof OFFICE_SETTINGS;

export type OfficeSettings = { [K in OfficeSettingKey]: Static<(typeof OFFICE_SETTINGS)[K]> };

/** Every setting there is, with the shape of its value. */
export const SETTINGS = { ...OFFICE_SETTINGS, ...TARIFF_SETTINGS } as const;

export type SettingKey = keyof typeof SETTINGS;
