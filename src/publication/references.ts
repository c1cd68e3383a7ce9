import { RESERVED_SLUGS } from '../model/addresses.ts';
import { resolveContentPath } from '../model/content-paths.ts';
import { isIn, type CollectionName, type Entry } from '../model/entries.ts';
import { scanBody } from '../model/markdown-scan.ts';
import { suggest, type Problem, type ProblemName } from '../model/problems.ts';
import type { Claim } from '../model/schema/claim.ts';
import type { Source } from '../model/schema/source.ts';
import type { Term } from '../model/schema/term.ts';
import type { Place, LocatedData } from './data.ts';
import { fieldName } from './validate.ts';

/** What has been read, with the means to say where each part stands. */
export interface ReadContent {
  /** The names of all entries, those that could not be read for other problems included: `initiatives/nhsx`. */
  ids: string[];
  entries: { entry: Entry; frontMatter: LocatedData; placeInBody(offset: number): Place }[];
  claims: { briefing: string; file: string; claims: Claim[]; data: LocatedData }[];
  /** Undefined where they could not be read: nothing can then be said of citations. */
  sources: Source[] | undefined;
  terms: { terms: Term[]; data: LocatedData } | undefined;
}

/** What can be referred to. */
interface Known {
  slugs: Record<CollectionName, Set<string>>;
  entryIds: Set<string>;
  sources: Set<string> | undefined;
}

type Path = readonly PropertyKey[];

/** Finds references to entries and sources that do not exist. */
export function checkReferences(content: ReadContent): Problem[] {
  const known = whatIsKnown(content);
  return [
    ...content.entries.flatMap((read) => [...checkFrontMatter(read, known), ...checkBody(read, known)]),
    ...content.claims.flatMap((read) => checkClaims(read, known)),
    ...(content.terms ? checkTerms(content.terms, known) : []),
  ];
}

function whatIsKnown({ ids, sources }: ReadContent): Known {
  const slugsOf = (name: CollectionName) =>
    new Set(ids.filter((id) => id.startsWith(`${name}/`)).map((id) => id.slice(name.length + 1)));
  return {
    slugs: {
      briefings: slugsOf('briefings'),
      initiatives: slugsOf('initiatives'),
      organisations: slugsOf('organisations'),
      pages: slugsOf('pages'),
    },
    entryIds: new Set(ids),
    sources: sources && new Set(sources.map(({ id }) => id)),
  };
}

function checkFrontMatter({ entry, frontMatter }: ReadContent['entries'][number], known: Known): Problem[] {
  const { reference, sources, slugs, problems } = checker(entry.file, frontMatter, known);
  const { data } = entry;
  data.related.forEach((id, index) => reference(id, known.entryIds, ['related', index], 'page'));
  if (isIn('initiatives', entry)) {
    const { lead, partners, predecessor, successor, timeline, figures } = entry.data;
    slugs('organisations', lead, ['lead']);
    slugs('organisations', partners, ['partners']);
    slugs('initiatives', predecessor, ['predecessor']);
    slugs('initiatives', successor, ['successor']);
    timeline.forEach((event, index) => sources(event.sources, ['timeline', index]));
    figures.forEach((figure, index) => sources(figure.sources, ['figures', index]));
  } else if (isIn('briefings', entry)) {
    const { event, speakers, initiatives, organisations } = entry.data;
    if (event.host) reference(event.host, known.slugs.organisations, ['event', 'host'], 'organisation');
    speakers.forEach(({ organisation }, index) => {
      if (organisation)
        reference(
          organisation,
          known.slugs.organisations,
          ['speakers', index, 'organisation'],
          'organisation',
        );
    });
    slugs('initiatives', initiatives, ['initiatives']);
    slugs('organisations', organisations, ['organisations']);
  } else if (isIn('organisations', entry)) {
    const { parent, predecessor, successor } = entry.data;
    if (parent) reference(parent, known.slugs.organisations, ['parent'], 'organisation');
    slugs('organisations', predecessor, ['predecessor']);
    slugs('organisations', successor, ['successor']);
  } else if (RESERVED_SLUGS.has(entry.slug)) {
    problems.push({
      name: 'reserved-name',
      file: entry.file,
      line: 1,
      column: 1,
      message: `The address ${entry.slug}.html is the generator's own.`,
      hint: 'Give the file another name.',
    });
  }
  return problems;
}

function checkBody({ entry, placeInBody }: ReadContent['entries'][number], known: Known): Problem[] {
  const { citations, links } = scanBody(entry.body);
  const unknown = (name: ProblemName, offset: number, message: string, hint?: string): Problem => ({
    name,
    file: entry.file,
    ...placeInBody(offset),
    message,
    hint,
  });
  const { sources } = known;
  return [
    ...(sources ? citations : [])
      .filter(({ source }) => !sources?.has(source))
      .map(({ source, offset }) =>
        unknown(
          'unknown-source',
          offset,
          `There is no source \`${source}\` in sources.json.`,
          suggest(source, sources ?? []),
        ),
      ),
    ...links
      .map(({ path, offset }) => ({ path, offset, target: resolveContentPath(entry.file, path) }))
      .filter(({ target }) => target === undefined || !known.entryIds.has(target))
      .map(({ path, offset, target }) =>
        unknown(
          'broken-link',
          offset,
          `The link leads to no content file: ${path}.`,
          target && suggest(target, known.entryIds),
        ),
      ),
  ];
}

function checkClaims(
  { briefing, file, claims, data }: ReadContent['claims'][number],
  known: Known,
): Problem[] {
  const { reference, sources, slugs, duplicates, problems } = checker(file, data, known);
  if (!known.slugs.briefings.has(briefing))
    reference(briefing, known.slugs.briefings, [], 'briefing of the name of this file');
  duplicates(
    claims.map(({ id }) => id),
    'id',
    'claim',
  );
  claims.forEach((claim, index) => {
    slugs('initiatives', claim.initiatives, [index, 'initiatives']);
    slugs('organisations', claim.organisations, [index, 'organisations']);
    sources(claim.sources, [index]);
  });
  return problems;
}

function checkTerms({ terms, data }: NonNullable<ReadContent['terms']>, known: Known): Problem[] {
  const { reference, sources, duplicates, problems } = checker('glossary.yaml', data, known);
  duplicates(
    terms.map(({ term }) => term),
    'term',
    'term',
  );
  terms.forEach((term, index) => {
    if (term.page) reference(term.page, known.entryIds, [index, 'page'], 'page');
    sources(term.sources, [index]);
  });
  return problems;
}

/** Says in which field something stands. */
const within = (path: Path, message: string) =>
  path.length ? `\`${fieldName(path)}\`: ${message.charAt(0).toLowerCase()}${message.slice(1)}` : message;

/** The checks that several files share, collecting what they find. */
function checker(file: string, data: LocatedData, known: Known) {
  const problems: Problem[] = [];
  const add = (name: ProblemName, path: Path, message: string, hint?: string) =>
    problems.push({ name, file, ...data.locate(path), message: within(path, message), hint });
  const reference = (written: string, candidates: Set<string>, path: Path, what: string) => {
    if (!candidates.has(written))
      add('unknown-reference', path, `There is no ${what} \`${written}\`.`, suggest(written, candidates));
  };
  return {
    problems,
    reference,
    slugs(collection: 'initiatives' | 'organisations', written: string[], path: Path) {
      const what = collection === 'initiatives' ? 'initiative' : 'organisation';
      written.forEach((slug, index) => reference(slug, known.slugs[collection], [...path, index], what));
    },
    sources(ids: string[], path: Path) {
      ids.forEach((id, index) => {
        if (known.sources && !known.sources.has(id))
          add(
            'unknown-source',
            [...path, 'sources', index],
            `There is no source \`${id}\` in sources.json.`,
            suggest(id, known.sources),
          );
      });
    },
    duplicates(ids: string[], field: string, what: string) {
      ids.forEach((id, index) => {
        if (ids.indexOf(id) < index)
          add('duplicate-id', [index, field], `There are two ${what}s \`${id}\`.`, 'Give one another name.');
      });
    },
  };
}
