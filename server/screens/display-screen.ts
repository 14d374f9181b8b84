import type { DisplayScreen } from '../../contract/screens.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { displaySlides } from './slides.ts';

/** What one TV differs in from the others. `name`: its device's, or what an unpaired one calls itself. */
export async function displayScreen(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  day: string,
  name: string | null,
): Promise<Pick<DisplayScreen, 'look' | 'services' | 'zoom' | 'sound' | 'voice' | 'slides'>> {
  const look = await officeSetting(tx, site, 'display.look', day);
  const { screens } = await officeSetting(tx, site, 'display.screens', day);
  const own = screens.find((one) => one.name === name);
  const rules = await officeSetting(tx, site, 'voice.rules', day);
  const { callsSpoken, languages, volume, freshSeconds, settleMs } = rules;
  const named = own?.services ?? [];
  const services = named.length > 0 ? named : [...SERVICE_CODES];
  return {
    look,
    services,
    zoom: own?.zoom ?? 100,
    sound: own?.sound ?? true,
    voice: { callsSpoken, languages, volume, freshSeconds, settleMs },
    slides: await displaySlides(tx, { site }, day, services),
  };
}
