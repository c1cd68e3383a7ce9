import { didYouMean, nearest } from '../model/did-you-mean.ts';
import type { Problem } from '../model/problems.ts';
import { NAVIGABLE } from '../model/schema/site.ts';
import { fragment } from '../text/markup/fragment.ts';
import { idsOfPath, type ReferenceTargets } from './checks/support/reference-targets.ts';

type Known = Pick<ReferenceTargets, 'entriesNamed' | 'entryIds' | 'slugs'>;

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
      /^`([^`]+)` is `([^`]+)`, but must be a list\.$/.exec(problem.message) ?? [];
    const [, list] = /^Put it in square brackets: `\[(.*)\]`\.$/.exec(problem.hint ?? '') ?? [];
    // Pages of any kind are named with their folder. Lists of words, such as topics, stay as they were written.
    const withFolder = field === 'related';
    if (list === undefined || !written || (list === written && !withFolder)) return problem;
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

/** @returns the id of what goes by a name, or nearly so */
function idNamed(
  name: string,
  { entriesNamed, entryIds, slugs }: Known,
  withFolder: boolean,
): string | undefined {
  const slug = fragment(name);
  if (!withFolder && Object.values(slugs).some((all) => all.has(slug))) return slug;
  const paths = idsOfPath(name, entryIds);
  const near = entriesNamed.has(slug) ? slug : nearest(slug, entriesNamed.keys());
  const [id, ...others] = paths.length ? paths : (entriesNamed.get(near ?? '') ?? []);
  return others.length ? undefined : withFolder ? id : id?.replace(/^.*\//, '');
}
