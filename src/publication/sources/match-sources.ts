import { SOURCE_ID } from '../../model/schema/citable-id.ts';
import type { Source } from '../../model/schema/source.ts';
import { citableKeys } from '../../model/source/citable-keys.ts';
import { textOf } from '../../model/source/source-values.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import { areOthers, sourceFinder } from './find-duplicates.ts';
import { described, parseSourceFile, type Described } from './read-sources.ts';

/** The items of an export held against those of a file. */
export interface MatchedSources {
  items: Readonly<Record<string, unknown>>[];
  /** Which item of the file each is, if any. */
  places: (number | undefined)[];
  /** What the author has to know of them. */
  told: string[];
}

/**
 * Finds items of an export in sources.json: by id, unless hardly a word of their titles agrees; by DOI; by address and
 * title; or by PubMed's number or author and title where they have none of these. What has the id of another source
 * gets one of its own.
 * @param present sources.json
 * @param exported a file to be merged into it
 */
export function matchSources(present: ContentFile, exported: ContentFile): MatchedSources {
  const known = parseSourceFile(present).items.map((item, at) => ({ ...described(item), at }));
  const keys = citableKeys(known);
  const placeOf = placesIn(known);
  const taken = new Set(known.flatMap(({ ids }) => ids));
  const matched = parseSourceFile(exported).items.map((raw) => {
    const item = described(raw);
    const { place, isIdOfAnother } = placeOf(item);
    const [id = ''] = item.ids;
    const own = isIdOfAnother && place === undefined ? freeId(id, taken) : undefined;
    const key = place === undefined ? undefined : keys[place]?.key;
    const isNew = !isIdOfAnother && SOURCE_ID.test(id) && key !== undefined && !taken.has(id);
    const isNamed = isNew && known[place ?? 0]?.ids.includes(key);
    const told = [
      ...(isIdOfAnother
        ? [`${id} is another source in sources.json; this one is cited as ${own ?? key ?? ''}.`]
        : []),
      ...(isNamed ? [`${id} is in sources.json already, and is cited as ${key}.`] : []),
      ...(raw.doubts ?? []).map(
        ({ path, message }) =>
          `${textOf(raw.fields['id']) ?? textOf(raw.fields['title']) ?? ''}, \`${path.join('.')}\`: ${message}.`,
      ),
    ];
    // Where the file has no id that texts could cite, that of the export is one.
    const citable = own ?? (isNew && !isNamed ? id : undefined);
    const fields = {
      ...raw.fields,
      ...(own !== undefined && { id: own }),
      ...(citable !== undefined && (own === undefined || 'citation-key' in raw.fields)
        ? { 'citation-key': citable }
        : {}),
    };
    return { fields, place, told };
  });
  return {
    items: matched.map(({ fields }) => fields),
    places: matched.map(({ place }) => place),
    told: matched.flatMap(({ told }) => told),
  };
}

/** @returns a function that finds which item of a file another is, and whether its id is that of another source there */
function placesIn(known: readonly (Described & { at: number })[]) {
  const finder = sourceFinder<(typeof known)[number]>();
  for (const item of known) finder.add(item);
  const bySigns = new Map(
    known.toReversed().flatMap(({ source, at }) => signsOf(source).map((sign) => [sign, at])),
  );
  const bySign = ({ source }: Described) =>
    signsOf(source)
      .map((sign) => bySigns.get(sign))
      .find((at) => at !== undefined);
  return (item: Described): { place?: number | undefined; isIdOfAnother: boolean } => {
    const byId = finder.find(item, ['id']);
    const isIdOfAnother = byId !== undefined && areOthers(item, byId.first);
    if (byId && !isIdOfAnother) return { place: byId.first.at, isIdOfAnother };
    const match = finder.find(item, ['DOI', 'URL']);
    const isPlain = !item.ids.length && item.source.DOI === undefined && item.source.URL === undefined;
    const place = match ? (match.same ? match.first.at : undefined) : undefined;
    return { place: place ?? (isPlain || isIdOfAnother ? bySign(item) : undefined), isIdOfAnother };
  };
}

/** What tells a source from others that has no id, DOI or address; where it has no title either, all that it says. */
function signsOf(source: Omit<Source, 'id'>): string[] {
  const { PMID, title, type, author } = source;
  return [
    ...(PMID === undefined ? [] : [`PMID ${PMID}`]),
    JSON.stringify(title === undefined ? source : [type, title, author]),
  ];
}

/** The id with the first number behind it that is free. */
function freeId(id: string, taken: Set<string>): string {
  const plain = SOURCE_ID.test(id) ? id : 'source';
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number += 1;
  const free = `${plain}-${number}`;
  taken.add(free);
  return free;
}
