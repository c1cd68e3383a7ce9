import { readSynonyms } from '../../language/synonym-field.ts';
import { singular, splitWords } from '../../language/normalise.ts';
import type { Fragment } from '../../engine/search-engine.ts';

/** How many words an excerpt has before and after what it shows. */
const BEFORE = 8;
const AFTER = 16;
/** How many sections are added at most. */
const SECTIONS = 3;

/**
 * A page that says otherwise what was searched for – `HDR UK` for "Health Data Research UK" – is found by a
 * field of the index, of which an excerpt shows nothing. Its excerpts are then made of what it says.
 */
export function withSynonymExcerpts(fragment: Fragment, query: string): Fragment {
  const asked = new Set([...splitWords(query), ...splitWords(query.replace(/[-–]/g, ''))].map(singular));
  const written = readSynonyms(fragment.meta['synonyms'] ?? '')
    .filter(({ other }) =>
      splitWords(other)
        .map(singular)
        .every((word) => asked.has(word)),
    )
    .map((synonym) => splitWords(synonym.written));
  if (!written.length) return fragment;
  const words = fragment.content.split(' ');
  const own = words.map((word) => splitWords(word).join(''));
  const places = written.flatMap((form) => placesOf(form, own)).sort((a, b) => a.start - b.start);
  const [first] = places;
  if (!first) return fragment;
  // Other anchors, such as those of claims, have no text to show.
  const headings = fragment.anchors.filter(({ element, text }) => /^h\d$/i.test(element) && text?.trim());
  const sections = new Map(
    places.toReversed().flatMap((place) => {
      const heading = headings.findLast(({ location }) => location <= place.start);
      return heading ? [[heading.id, { heading, place }] as const] : [];
    }),
  );
  const added = [...sections.values()]
    .reverse()
    .slice(0, SECTIONS)
    .map(({ heading, place }) => ({
      title: heading.text ?? '',
      url: `${fragment.url}#${heading.id}`,
      excerpt: excerptOf(words, place),
    }));
  const others = fragment.sub_results.filter(({ url }) => !added.some((one) => one.url === url));
  return { ...fragment, excerpt: excerptOf(words, first), sub_results: [...added, ...others] };
}

interface Place {
  start: number;
  length: number;
}

/** @param words those of the page, without what stands around them */
function placesOf(form: string[], words: string[]): Place[] {
  const whole = form.join('');
  const places: Place[] = [];
  for (let start = 0; start < words.length; start++)
    for (let length = 1; length <= form.length; length++) {
      const text = words.slice(start, start + length).join('');
      if (text === whole || text === `${whole}s`) places.push({ start, length });
      if (text.length > whole.length) break;
    }
  return places;
}

function excerptOf(words: string[], { start, length }: Place): string {
  const end = start + length;
  const part = (from: number, to: number) => words.slice(Math.max(0, from), to).map(escape);
  const marked = part(start, end).map((word) => `<mark>${word}</mark>`);
  return [...part(start - BEFORE, start), ...marked, ...part(end, end + AFTER)].join(' ');
}

const escape = (word: string) =>
  word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
