import type { Publication } from '../../model/entries.ts';
import type { Problem } from '../../model/problems.ts';
import { positionsIn } from '../../publication/parse/source-position.ts';
import { reportOf, type Report } from '../../publication/report/report.ts';

/** The texts and code that pages are made of. */
export interface PageTexts {
  /** The file of an entry, by the path of its page: `pages/about.mdx` of `about.html`. */
  fileOf: (page: string) => string | undefined;
  /** What authors' files hold that may have code, by their paths inside the content folder. */
  texts: ReadonlyMap<string, string>;
}

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** A path as it is imported, or as code asks for it. */
const IMPORTED = /\b(?:from|import)\s*\(?\s*(["'])([^"']+)\1/g;
const IMPORT = /^[ \t]*import\b|\bimport\s*[(.]/m;

const placeAt = (file: string, text: string, at: number): Place => ({ file, ...positionsIn(text)(at) });

/** @returns a text and what it imports of the author's own, and so on, each once */
function withImported(file: string, texts: PageTexts['texts'], found = new Set<string>()): Set<string> {
  if (found.has(file) || !texts.has(file)) return found;
  found.add(file);
  for (const [, , path = ''] of (texts.get(file) ?? '').matchAll(IMPORTED)) {
    const name = new URL(path, `file:///${file}`).pathname.slice(1);
    for (const one of [name, `${name}.js`, `${name}.ts`]) withImported(one, texts, found);
  }
  return found;
}

/**
 * @param file the text that a page is made of
 * @param sought what the page has and should not, as code would name it
 * @returns the place in the text, or in what it imports, that names it, or else that of the text's first import
 */
export function placeInTexts(file: string, sought: string, texts: PageTexts['texts']): Place {
  const wanted = new RegExp(`(?<![\\w-])${RegExp.escape(sought)}(?![\\w-])`, 'i');
  for (const one of sought ? withImported(file, texts) : []) {
    const text = texts.get(one) ?? '';
    const at = text.search(wanted);
    if (at >= 0) return placeAt(one, text, at);
  }
  const text = texts.get(file) ?? '';
  return placeAt(file, text, Math.max(0, text.search(IMPORT)));
}

/** @returns the report of what only finished pages tell, with the lines of the texts that they are made of */
export const reportOnPages = (
  problems: readonly Problem[],
  directory: string,
  { texts }: PageTexts,
  { site }: Publication,
): Report => ({
  ...reportOf(
    problems,
    directory,
    [...texts].map(([path, text]) => ({ path, text })),
  ),
  isGuideLeftOut: site.authorsGuide === false,
});
