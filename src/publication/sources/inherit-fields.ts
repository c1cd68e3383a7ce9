import type { BibEntry } from './citation-js.ts';

/** What an entry says of itself alone, so that no other takes it over. */
const OWN =
  /^(?:ids|crossref|xref|xdata|entryset|entrysubtype|execute|label|options|presort|sort\w+|shorthand\w*|related\w*|doi|eprint\w*|archiveprefix|primaryclass|indextitle|shorttitle|title|subtitle|titleaddon)$/;

/** What the title of a parent is for an entry, by the type of the parent and that of the entry. */
const TITLES: readonly [parent: RegExp, entry: RegExp, prefix: string][] = [
  [/^mv/, /^(?:book|collection|reference|proceedings)$/, 'main'],
  [/^mv/, /^/, 'book'],
  [/^periodical$/, /^/, 'journal'],
  [/^/, /^(?:in\w+|conference|chapter|bookinbook|supp\w+)$/, 'book'],
];

/**
 * Gives entries what they take from others: all of `xdata`, and of `crossref` what the whole says of its parts
 * (https://ctan.org/pkg/biblatex, 2.4.1 and 3.14.6). What an entry says itself counts.
 */
export function withInherited(entries: readonly BibEntry[]): BibEntry[] {
  const byKey = new Map(entries.toReversed().map((entry) => [entry.label, entry]));
  const done = new Map<BibEntry, BibEntry>();
  const complete = (entry: BibEntry): BibEntry => {
    const known = done.get(entry);
    if (known) return known;
    // Of entries that refer to one another in a circle, each takes what the one before it says itself.
    done.set(entry, entry);
    const parentOf = (key: string) => {
      const parent = key === '' ? undefined : byKey.get(key);
      return parent && complete(parent);
    };
    const { xdata = '', crossref = '', ...fields } = entry.properties;
    const sets = (String(xdata).match(/[^\s,]+/g) ?? []).map((key) => parentOf(key)?.properties ?? {});
    const whole = parentOf(String(crossref).trim());
    const properties = merged(fields, ...sets, whole ? ofWhole(whole, entry) : {});
    const inherited = { ...entry, properties };
    done.set(entry, inherited);
    return inherited;
  };
  return entries.map(complete);
}

/** The first that has a field counts; a date is one, however it is written. */
function merged(...all: BibEntry['properties'][]): BibEntry['properties'] {
  const [first = {}, ...others] = all.map((fields) => ({ ...fields }));
  for (const fields of others) {
    const isDated = first['date'] !== undefined || first['year'] !== undefined;
    for (const [field, value] of Object.entries(fields))
      if (!(isDated && /^(?:date|year|month|day)$/.test(field))) first[field] ??= value;
  }
  return first;
}

function ofWhole({ type, properties }: BibEntry, part: BibEntry): BibEntry['properties'] {
  const inherited = Object.entries(properties).filter(([field]) => !OWN.test(field));
  const { author } = properties;
  const isOthers =
    /^(?:mv)?book$/.test(type) && author !== undefined && part.properties['author'] !== undefined;
  const found = TITLES.find(([parent, entry]) => parent.test(type) && entry.test(part.type));
  // A part that has no title, such as pages of a book, goes by that of the whole.
  const prefix = part.properties['title'] === undefined ? '' : found?.[2];
  const titles = ['title', 'subtitle', 'titleaddon'].flatMap((field) =>
    prefix === undefined || properties[field] === undefined ? [] : [[prefix + field, properties[field]]],
  );
  return Object.fromEntries([
    ...titles,
    ...inherited,
    ...(isOthers ? [['bookauthor', author]] : []),
  ]) as BibEntry['properties'];
}
