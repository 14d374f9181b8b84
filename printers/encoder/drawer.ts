/** The impulse lasts 50 ms, and the next comes 500 ms later at the soonest: what every drawer and bell bears. */
const ON_MS = 50;
const REST_MS = 500;
const MS_PER_UNIT = 2;

/**
 * ESC p: an impulse on the socket for a cash drawer, by the pin it leaves from. Loket takes no money and no paper sends
 * it; an office may hang a bell there.
 */
export function drawerPulse(pin: 2 | 5): Uint8Array {
  return Uint8Array.of(0x1b, 0x70, pin === 2 ? 0 : 1, ON_MS / MS_PER_UNIT, REST_MS / MS_PER_UNIT);
}
