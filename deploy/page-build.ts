/** The pages, each from its own folder: kiosk, officer and display by name, follow under every token's address. */
export const PAGES = ['kiosk', 'officer', 'display', 'follow'] as const;

export type PageName = (typeof PAGES)[number];

/** Our own screens are new; a citizen's phone may be ten years old. */
const OLD_PHONES = ['chrome73', 'safari12.1'];
const OUR_SCREENS = 'chrome120';

/**
 * What Vite puts before every part that is fetched later looks for styles and parts of that part. Those of kiosk and TV
 * have neither, so there it only costs.
 */
const PLAIN_FETCHING = {
  name: 'plain-fetching',
  enforce: 'pre',
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
} as const;

/** How Vite builds one page. Inlined files would be `data:` addresses, which the pages' policy forbids. */
export function pageBuild(page: PageName, outDir: string) {
  const phones = page === 'follow';
  return {
    base: phones ? '/t/' : `/${page}/`,
    plugins: page === 'officer' ? [] : [PLAIN_FETCHING],
    build: {
      outDir,
      emptyOutDir: true,
      target: phones ? OLD_PHONES : OUR_SCREENS,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  };
}
