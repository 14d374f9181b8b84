import type { KioskState } from './kiosk-state.ts';

/** Whether nobody is at the kiosk: the first screen, as the next person expects it. */
export function isUntouched(state: KioskState): boolean {
  const { visit, language, largeText, highContrast, usualContrast, priority, help } = state;
  const asUsual = language === 'id' && !largeText && highContrast === usualContrast;
  return visit.step === 'choosing' && asUsual && !priority && !help;
}
