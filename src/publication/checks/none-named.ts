import type { CollectionName } from '../../model/entries.ts';
import { suggest } from '../../model/did-you-mean.ts';
import { SLUG } from '../../model/schema/slug-pattern.ts';
import { fragment } from '../../text/markup/fragment.ts';
import type { ReferenceTargets } from './support/reference-targets.ts';

/** What can be referred to by name; a page is one of any collection. */
export type Named = CollectionName | 'page' | 'source';

/** What is called so in messages, and by `npm run new`. */
export const oneOf = (kind: Named) => kind.replace(/s$/, '');

/** @returns the id that what goes by a name gets when it is begun */
export function idToBe(name: string, kind: Named): string {
  if (kind === 'source') return name;
  const slug = fragment(name.replace(/^.*\//, ''));
  return `${kind === 'page' ? 'pages/' : ''}${SLUG.test(slug) ? slug : 'name'}`;
}

/**
 * @param here what to write in this place when it is there, if not what stands there already
 * @returns the edits to choose from where nothing goes by a name: what may be meant, and how to begin it
 */
export function noneNamed(
  name: string,
  kind: Named,
  { slugs, entryIds, citable }: Pick<ReferenceTargets, 'slugs' | 'entryIds' | 'citable'>,
  here?: string,
): string {
  const near = suggest(name, kind === 'source' ? citable : kind === 'page' ? entryIds : slugs[kind]);
  if (near !== undefined && here === undefined) return near;
  const then = here === undefined ? '' : `, and write \`${here}\` here`;
  const begin =
    kind === 'source'
      ? `To see the ids that there are: \`npm run check -- --keys\`${then}.`
      : `To begin it: \`npm run new -- ${oneOf(kind)} "${name.replace(/["\\`$]/g, '')}" --slug ${idToBe(name, kind).replace('pages/', '')}\`${then}.`;
  return [...(here === undefined ? [] : [`There is no ${oneOf(kind)} \`${name}\`.`]), near, begin]
    .filter((part) => part !== undefined)
    .join(' ');
}
