import { fragment } from '../../../text/markup/fragment.ts';
import { ownValue } from '../../../text/functions/own-value.ts';
import { idsOfSources } from '../../../model/source/cited-sources.ts';
import { COLLECTION_NAMES, entryNames, type CollectionName, type Entry } from '../../../model/entries.ts';
import type { ParsedContent } from '../../parsed-content.ts';

/** What can be referred to. */
export interface ReferenceTargets {
  slugs: Record<CollectionName, ReadonlySet<string>>;
  entryIds: ReadonlySet<string>;
  /** Pages that are there, but not published. */
  drafts: ReadonlySet<string>;
  /** All ids of sources, each with the one to cite it by; undefined where the sources could not be read. */
  sources: ReadonlyMap<string, string> | undefined;
  /** Those of them that are offered to authors: one for each source. */
  citable: ReadonlySet<string>;
  /** The ids to cite sources by, by their DOIs in small letters. */
  byDoi: ReadonlyMap<string, string>;
  /** Where sources are looked for, in words. */
  sourceFiles: string;
  /** The entries that go by a name: a title, an alias or a former address, written as in an address. */
  entriesNamed: ReadonlyMap<string, readonly string[]>;
}

/** What fields refer to, by their names. */
const REFERENCES: Readonly<Record<string, CollectionName | 'page' | 'source'>> = {
  ...{ lead: 'organisations', partners: 'organisations', host: 'organisations', parent: 'organisations' },
  ...{ organisation: 'organisations', organisations: 'organisations' },
  ...{ initiative: 'initiatives', initiatives: 'initiatives', fundedBy: 'initiatives' },
  ...{ related: 'page', page: 'page', sources: 'source' },
};

/** @returns what a field of a file refers to; predecessors and successors are of the collection of the file */
export const referredBy = (field: string, file: string) =>
  /^(?:predecessor|successor)$/.test(field)
    ? COLLECTION_NAMES.find((name) => file.startsWith(`${name}/`))
    : ownValue(REFERENCES, field);

/** The edit where a draft is referred to. */
export const DRAFT = 'That page is a draft: delete `draft: true` from it, or remove this reference for now.';

export function referenceTargetsOf({ ids, drafts, entries, sources }: ParsedContent): ReferenceTargets {
  const slugsOf = (name: CollectionName) =>
    new Set(ids.filter((id) => id.startsWith(`${name}/`)).map((id) => id.slice(name.length + 1)));
  const entriesNamed = new Map<string, string[]>();
  for (const { id, entry } of entries)
    for (const name of new Set([...entryNames(entry), ...formerNamesOf(entry)].map(fragment)))
      entriesNamed.set(name, [...(entriesNamed.get(name) ?? []), id]);
  return {
    slugs: {
      briefings: slugsOf('briefings'),
      initiatives: slugsOf('initiatives'),
      organisations: slugsOf('organisations'),
      pages: slugsOf('pages'),
    },
    entryIds: new Set(ids),
    drafts,
    // Of those that cannot be read, something else is said than that they are not there.
    sources:
      sources &&
      new Map([
        ...sources.broken.flatMap(({ ids }) => ids.map((id): [string, string] => [id, id])),
        ...idsOfSources(sources.items.map(({ source }) => source)),
      ]),
    citable: new Set(sources?.items.map(({ source }) => source.id)),
    byDoi: new Map(
      sources?.items.flatMap(({ source: { id, DOI } }) =>
        DOI === undefined ? [] : [[DOI.toLowerCase(), id] as const],
      ),
    ),
    sourceFiles: filesOf(sources),
    entriesNamed,
  };
}

/** @returns the pages that a path to a file or page may mean: `../initiatives/alpha.mdx`, `alpha.html` */
export function idsOfPath(written: string, ids: Iterable<string>): string[] {
  const path = written.replace(/\.(?:mdx?|html)$/, '');
  return [...ids].filter((id) => path === id || path.endsWith(`/${id}`) || id.endsWith(`/${path}`));
}

/** References may still have the name that a file had before. */
const formerNamesOf = ({ data }: Entry) =>
  data.formerAddresses.flatMap((written) => [written, written.replace(/^\w+\//, '')]);

function filesOf(sources: ParsedContent['sources']): string {
  const [file = 'sources.json', ...others] = new Set(sources?.items.map((item) => item.file));
  return others.length ? 'the files of sources' : file;
}
