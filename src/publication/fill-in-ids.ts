import { didYouMean, nearest } from '../model/did-you-mean.ts';
import type { Problem } from '../model/problems.ts';
import { NAVIGABLE } from '../model/schema/site.ts';
import { fragment } from '../text/markup/fragment.ts';
import { idsOfPath, isReference, type ReferenceTargets } from './checks/support/reference-targets.ts';

type Known = Pick<ReferenceTargets, 'citable' | 'entriesNamed' | 'entryIds' | 'slugs' | 'sources'>;

/**
 * Of a name that stands where ids belong (`lead: The office`), the file alone tells only that it is none. With all
 * files read, the edit can name the id, so that authors make it once.
 */
export const fillInIds = (problems: readonly Problem[], known: Known): Problem[] =>
  problems.map((problem) => {
    const [, entry] = /^`navigation\[\d+\]` is `([^`]+)`, but must be one of/.exec(problem.message) ?? [];
    if (entry !== undefined) return { ...problem, hint: navigated(entry, known) };
    const [, name, isPath] = NO_ID.exec(problem.message) ?? [];
    if (name !== undefined && problem.hint === undefined) {
      const id = idNamed(name, known, isPath !== undefined);
      return id === undefined ? problem : { ...problem, hint: `Write \`${id}\`.` };
    }
    const [, field, written = ''] =
      /^`([^`]+)`(?: of `[^`]*`)? is `([^`]+)`, but must be a list\.$/.exec(problem.message) ?? [];
    const [, list] = /^Put it in square brackets: `\[(.*)\]`\.$/.exec(problem.hint ?? '') ?? [];
    // Pages of any kind are named with their folder. Lists of words, such as topics, stay as they were written.
    const withFolder = field === 'related';
    const isOfSources = field === 'sources';
    const isOfWords = list === written && !isOfSources && !isReference(field);
    if (list === undefined || !written || isOfWords) return problem;
    if (isOfSources)
      return { ...problem, hint: `Put it in square brackets: \`[${sourceNamed(written, known) ?? list}]\`.` };
    const whole = idNamed(written, known, withFolder);
    const ids =
      whole === undefined
        ? written
            .split(/\s*[,;]\s*/)
            .map((name) => idNamed(name, known, withFolder) ?? (withFolder ? name : fragment(name)))
        : [whole];
    return { ...problem, hint: `Put it in square brackets: \`[${ids.join(', ')}]\`.` };
  });

/** @returns what of the site or which page may have been meant in the navigation */
function navigated(written: string, known: Known): string | undefined {
  const slug = fragment(written.replace(/^\/|\.(?:html|mdx?)$/g, ''));
  const [page, ...others] = idsOfPath(slug, known.entryIds);
  const id = others.length ? undefined : (page ?? idNamed(written, known, true));
  return id === undefined ? didYouMean(written, NAVIGABLE) : `Did you mean \`${id}\`?`;
}

/** What is said of a name in the place of one id. */
const NO_ID =
  /^`[^`]+`(?: (?:of|in) `[^`]*`)?(?:: | is )`([^`]+)`(?: is not a valid file name|, but must be a (folder and a file name)).*$/s;

/** @returns the source that has an id, or nearly so */
export const sourceNamed = (id: string, { citable, sources }: Known): string | undefined =>
  sources?.has(id) ? id : nearest(id, citable);

/** @returns the id of what goes by a name, or nearly so */
export function idNamed(
  name: string,
  { entriesNamed, entryIds, slugs }: Known,
  withFolder: boolean,
): string | undefined {
  const slug = fragment(name);
  if (!withFolder && Object.values(slugs).some((all) => all.has(slug))) return slug;
  const paths = idsOfPath(name, entryIds);
  const near = entriesNamed.has(slug) ? slug : nearest(slug, entriesNamed.keys());
  const slugsOfAll = Object.values(slugs).flatMap((all) => [...all]);
  const [id, ...others] = paths.length
    ? paths
    : (entriesNamed.get(near ?? '') ?? idsOfPath(nearest(slug, slugsOfAll) ?? '', entryIds));
  return others.length ? undefined : withFolder ? id : id?.replace(/^.*\//, '');
}
