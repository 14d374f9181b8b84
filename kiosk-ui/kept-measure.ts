/** Where this kiosk keeps how large its screen is: millimetres per CSS pixel. */
const PLACE = 'loket-kiosk-mm';

/** From the pixels of a telephone to those of a wall: anything else was not measured but mistaken. */
const LEAST_MM = 0.04;
const MOST_MM = 1.5;

/** Goes on where the browser keeps nothing: then it is measured anew after the next start. */
let held: number | null = null;

/** Millimetres per CSS pixel as somebody measured them on this very screen; null before that. */
export function keptMeasure(): number | null {
  try {
    return plausible(Number(localStorage.getItem(PLACE) ?? Number.NaN)) ?? held;
  } catch {
    return held;
  }
}

export function keepMeasure(mmPerPx: number): void {
  held = plausible(mmPerPx);
  if (held === null) return;
  try {
    localStorage.setItem(PLACE, String(held));
  } catch {
    // It still has it until the page is closed.
  }
}

function plausible(mmPerPx: number): number | null {
  return mmPerPx >= LEAST_MM && mmPerPx <= MOST_MM ? mmPerPx : null;
}
