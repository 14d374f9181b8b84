/** The pages, each from its own folder: kiosk, officer and display by name, follow under every token's address. */
export const PAGES = ['kiosk', 'officer', 'display', 'follow'] as const;

export type PageName = (typeof PAGES)[number];

/** Our own screens are new; a citizen's phone may be ten years old. */
const OLD_PHONES = ['chrome73', 'safari12.1'];
const OUR_SCREENS = 'chrome120';

/** How Vite builds one page. Inlined files would be `data:` addresses, which the pages' policy forbids. */
export function pageBuild(page: PageName, outDir: string) {
  const phones = page === 'follow';
  return {
    base: phones ? '/t/' : `/${page}/`,
    build: {
      outDir,
      emptyOutDir: true,
      target: phones ? OLD_PHONES : OUR_SCREENS,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  };
}
