import type { DisplayScreen, Slide } from '../../contract/screens.ts';
import type { StandardPage } from '../../contract/standard.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { standardPages } from '../standard/standard-pages.ts';

/** The pages a TV of these services shows beside its calls: the office's own, the posted standard, where complaints go. */
export async function displaySlides(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  day: string,
  services: readonly ServiceCode[],
): Promise<DisplayScreen['slides']> {
  const { seconds, own, standard, complaints } = await officeSetting(tx, deps.site, 'display.slides', day);
  if (seconds === 0) return { seconds, pages: [] };
  const posted = standard || complaints ? await standardPages(tx, deps, day) : [];
  const isShown = ({ subject, service }: StandardPage) =>
    (subject === 'complaints' ? complaints : standard) &&
    (service === undefined || services.includes(service));
  return {
    seconds,
    pages: [...own.map((page) => ({ ...page, numbered: false })), ...posted.filter(isShown).map(slideOf)],
  };
}

function slideOf({ title, lines, numbered, portal }: StandardPage): Slide {
  return { title, lines, numbered, ...(portal !== undefined && { portal }) };
}
