/** Puts the roles of high contrast in the place of the usual ones, for the whole page. */
export function showContrast(high: boolean): void {
  if (high) document.documentElement.dataset.contrast = 'high';
  else delete document.documentElement.dataset.contrast;
}

/** Whether the machine itself asks for more contrast than usual. */
export function asksForContrast(): boolean {
  return matchMedia('(prefers-contrast: more), (forced-colors: active)').matches;
}
