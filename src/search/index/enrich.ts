import { amountsIn } from '../language/amounts.ts';
import { formsOf, wordsIn, type SearchTerm } from '../language/terms.ts';

/**
 * Adds to a page what readers may search for instead of its words: the other forms of the glossary's terms
 * on it, and its amounts in figures. They go into fields of their own beside the text: a field is found
 * as text is, weighs as little as `ranking.ts` says, and never shows in an excerpt. Doing this here rather
 * than with the query makes it free for readers: one search, no glossary to load first.
 * @param html a finished page
 * @param text what the index reads of it
 */
export function enrich(html: string, text: string, terms: readonly SearchTerm[]): string {
  const has = wordsIn(text);
  const others = terms
    .map(formsOf)
    .filter((forms) => forms.some(has))
    .map((forms) => forms.filter((form) => !has(form)));
  const fields = { also: others.flat().join(' | '), amounts: amountsIn(text).join(' ') };
  const tags = Object.entries(fields).map(
    ([name, content]) =>
      content &&
      `<meta name="search-${name}" data-pagefind-meta="${name}[content]" content="${escape(content)}">`,
  );
  return html.replace('</head>', () => `${tags.join('')}</head>`);
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
