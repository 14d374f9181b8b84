import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrase } from '../../words/phrase.ts';

/** What a page says without any script: a heading, and a sentence a line. */
export interface PlainWords {
  readonly title: Phrase;
  readonly heading: Phrase;
  readonly lines: readonly Phrase[];
}

/** The page for phones, with what it has to say already in it: a phone that runs no script shows that. */
export interface FollowPage {
  /** Goes on by itself where scripts run, and is loaded anew every half minute where they do not. */
  live(words: PlainWords): string;
  /** Says one thing and stays as it is. */
  still(words: PlainWords): string;
}

/** Stands in for the built page in an office that was not built: it says the same and looks plain. */
const UNBUILT = `<!doctype html>
<html lang="id"><head><meta charset="utf-8" /><meta name="robots" content="noindex" /><title></title></head>
<body><follow-app></follow-app></body></html>`;

const LIVE_ONLY = /<script\b[^>]*><\/script>|<link rel="modulepreload"[^>]*>|<noscript>.*?<\/noscript>/gs;

/** @param folder of the built pages */
export function createFollowPage(folder: string): FollowPage {
  const file = join(folder, 'follow/index.html');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : UNBUILT;
  const fill = (template: string, words: PlainWords, element: string) =>
    template
      .replace(/<title>.*?<\/title>/s, () => `<title>${escaped(words.title.id)}</title>`)
      .replace('<follow-app></follow-app>', () => `<${element}>${plain(words)}</${element}>`);
  return {
    live: (words) => fill(page, words, 'follow-app'),
    still: (words) => fill(page.replace(LIVE_ONLY, ''), words, 'div'),
  };
}

function plain({ heading, lines }: PlainWords): string {
  const paragraphs = (language: keyof Phrase) =>
    lines.map((line) => `<p>${escaped(line[language])}</p>`).join('');
  return (
    `<main class="plain"><h1>${escaped(heading.id)}</h1>${paragraphs('id')}` +
    `<section lang="en"><h2>${escaped(heading.en)}</h2>${paragraphs('en')}</section></main>`
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
