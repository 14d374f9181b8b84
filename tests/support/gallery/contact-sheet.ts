/** A picture that was taken: of which state, in which look, and its file beside the sheet. */
export interface Picture {
  readonly state: string;
  readonly look: string;
  readonly file: string;
}

const STYLE =
  'body{font:14px system-ui;margin:24px;background:#e8ebef}h2{margin:24px 0 8px}div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}img{height:320px;border:1px solid #7a8794}figcaption{padding:2px 0}';

/** A page with all pictures of a gallery, a row a state, each leading to its file. */
export function contactSheet(title: string, pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))];
  const rows = states.map((state) => {
    const figures = pictures
      .filter((one) => one.state === state)
      .map(
        ({ look, file }) =>
          `<figure><a href="${file}"><img loading="lazy" alt="${state}, ${look}" src="${file}"></a><figcaption>${look}</figcaption></figure>`,
      );
    return `<h2 id="${state}">${state}</h2><div>${figures.join('')}</div>`;
  });
  return sheet(title, rows.join('\n'));
}

/** A page that leads to the sheets of these galleries. */
export function sheetOfSheets(pages: readonly string[]): string {
  return sheet('Screens', pages.map((page) => `<p><a href="${page}/index.html">${page}</a></p>`).join('\n'));
}

function sheet(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1>\n${body}\n</html>\n`;
}
