import { didYouMean, nearest } from '../model/did-you-mean.ts';
import type { Problem, Reference } from '../model/problems.ts';
import { NAVIGABLE } from '../model/schema/site.ts';
import { fragment } from '../text/markup/fragment.ts';
import { idToBe, noneNamed, type Named } from './checks/none-named.ts';
import { idsOfPath, referredBy, type ReferenceTargets } from './checks/support/reference-targets.ts';

/**
 * Of a name that stands where ids belong (`lead: The office`), the file alone tells only that it is none. With all
 * files read, the edit can name the id, so that authors make it once.
 */
export const fillInIds = (problems: readonly Problem[], known: ReferenceTargets): Problem[] =>
  problems.map(({ refers, ...problem }) =>
    refers ? { ...problem, hint: editOf(refers, problem.file, known) ?? problem.hint } : problem,
  );

function editOf({ field, written, isList }: Reference, file: string, known: ReferenceTargets) {
  const kind = referredBy(field, file);
  if (kind === undefined) return navigated(written, known);
  const named = (name: string) => idNamed(name, kind, known);
  const whole = named(written);
  const names = isList && whole === undefined ? written.split(/\s*[,;]\s*/).filter(Boolean) : [written];
  const ids = names.map((name) => named(name) ?? idToBe(name, kind)).join(', ');
  const edit = isList ? `[${ids}]` : ids;
  const missing = names.find((name) => named(name) === undefined);
  return missing === undefined
    ? `${isList ? 'Put it in square brackets:' : 'Write'} \`${edit}\`.`
    : noneNamed(missing, kind, known, edit);
}

/** @returns what of the site or which page may have been meant in the navigation */
function navigated(written: string, known: ReferenceTargets): string | undefined {
  const slug = fragment(written.replace(/^\/|\.(?:html|mdx?)$/g, ''));
  const [page, ...others] = idsOfPath(slug, known.entryIds);
  const id = others.length ? undefined : (page ?? idNamed(written, 'page', known));
  return id === undefined ? didYouMean(written, NAVIGABLE) : `Did you mean \`${id}\`?`;
}

/** @returns the id of what goes by a name, or nearly so */
function idNamed(name: string, kind: Named, known: ReferenceTargets): string | undefined {
  if (kind === 'source') return known.sources?.has(name) ? name : nearest(name, known.citable);
  const { entriesNamed, entryIds, slugs } = known;
  const slug = fragment(name);
  if (kind !== 'page' && Object.values(slugs).some((all) => all.has(slug))) return slug;
  const paths = idsOfPath(name, entryIds);
  const near = entriesNamed.has(slug) ? slug : nearest(slug, entriesNamed.keys());
  const slugsOfAll = Object.values(slugs).flatMap((all) => [...all]);
  const [id, ...others] = paths.length
    ? paths
    : (entriesNamed.get(near ?? '') ?? idsOfPath(nearest(slug, slugsOfAll) ?? '', entryIds));
  return others.length ? undefined : kind === 'page' ? id : id?.replace(/^.*\//, '');
}
