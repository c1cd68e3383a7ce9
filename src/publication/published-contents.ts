import { allCitedSources, idsOfSources, withSourceIds } from '../model/source/cited-sources.ts';
import { allEntries, isIn, type CollectionName, type Contents, type Entry } from '../model/entries.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { isFault } from './folder/read-previous.ts';
import type { ParsedContent, ParsedSources } from './parsed-content.ts';
import { typesetAll } from './typeset.ts';

/** @returns of what was read, what the pages need; of the sources, which may be a whole library, those that are cited */
export function publishedContents({
  site,
  catalogue,
  entries,
  claims,
  sources,
  terms,
  pictures,
  attachments,
  previous,
}: ParsedContent): Omit<Contents, 'figures'> {
  const { known, ids, typesetEntry } = citable(sources ?? NO_SOURCES);
  const entriesOf = <Name extends CollectionName>(name: Name) =>
    entries.map(({ entry }) => typesetEntry(entry)).filter((entry) => isIn(name, entry));
  const contents = {
    ...(site && { site: typesetAll(site) }),
    ...(catalogue && { catalogue }),
    ...(previous && !isFault(previous) && { previous }),
    briefings: entriesOf('briefings'),
    initiatives: entriesOf('initiatives'),
    organisations: entriesOf('organisations'),
    pages: entriesOf('pages'),
    claims: new Map(
      claims.map(({ briefing, items }) => [
        briefing,
        typesetAll(items.map((item) => withSourceIds(item, ids))),
      ]),
    ),
    terms: typesetAll(terms?.items.map((item) => withSourceIds(item, ids)) ?? []),
    pictures,
    attachments,
  };
  const cited = new Set(
    allCitedSources(allEntries({ ...contents, sources: [], figures: new Map() }), contents).map((id) =>
      ids.get(id),
    ),
  );
  return {
    ...contents,
    sources: known
      .filter(({ id }) => cited.has(id))
      .map(({ id, otherIds, ...source }) => ({ ...typesetAll(source), id, ...(otherIds && { otherIds }) })),
  };
}

const NO_SOURCES: Pick<ParsedSources, 'items'> = { items: [] };

/** What is made of sources, and of fields that cite them, once for as long as both stay the same. */
const citable = memoizeByObject(({ items }: Pick<ParsedSources, 'items'>) => {
  const known = items.map(({ source }) => source);
  const ids = idsOfSources(known);
  return {
    known,
    ids,
    typesetEntry: memoizeByObject((entry: Entry) => ({
      ...entry,
      data: typesetAll(citing(entry.data, ids)),
    })),
  };
});

/** The fields of an entry, with the ids of sources as the site uses them. */
function citing<Data extends Entry['data']>(data: Data, ids: ReadonlyMap<string, string>): Data {
  if (!('timeline' in data)) return data;
  const withIds = <Item extends { sources: string[] }>(items: Item[]) =>
    items.map((item) => withSourceIds(item, ids));
  return {
    ...data,
    timeline: withIds(data.timeline),
    figures: withIds(data.figures).map((figure) => ({
      ...figure,
      values: withIds(figure.values),
      comparison: withIds(figure.comparison),
    })),
  };
}
