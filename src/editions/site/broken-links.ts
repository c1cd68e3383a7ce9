import { posix } from 'node:path';
import { memoize } from '../../text/functions/memoize.ts';
import { deadLink, doubled, type LinkTargets } from '../../model/site/addresses/site-links.ts';
import type { Problem } from '../../model/problems.ts';
import type { PageLinks } from './html-pass.ts';
import { placeInTexts, type PageTexts } from './place-in-texts.ts';

const TWICE = 'is used twice';
const NO_PART = 'names no part of the page';

export interface BrokenLink {
  page: string;
  link: string;
  reason: string;
}

/**
 * Holds the links of all pages against the files and ids that there are. The check has held what authors wrote
 * against the same rules, so what is found here is a fault of the generator, or of code in MDX.
 * @param files the paths of all files of the site
 */
export function checkLinks(pages: PageLinks[], files: ReadonlySet<string>): BrokenLink[] {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  const targets: LinkTargets = {
    has: (path) => files.has(path),
    hasId: (path, id) => ids.get(path)?.has(id) ?? false,
  };
  // Pages of one folder lead to the same places by the same addresses.
  const soundFrom = memoize(() => new Set<string>());
  const deadLinksOf = ({ path, links }: PageLinks) => {
    const sound = soundFrom(posix.dirname(path));
    const own = ids.get(path);
    return links.flatMap((link) => {
      if (sound.has(link) || (link.startsWith('#') && own?.has(link.slice(1)))) return [];
      const dead = deadLink(path, link, targets);
      if (!dead && !/^[?#]/.test(link)) sound.add(link);
      return dead ? [{ link, ...dead }] : [];
    });
  };
  return pages.flatMap((page) => [
    ...doubled(page.ids).map((id) => ({ page: page.path, link: `#${id}`, reason: TWICE })),
    ...deadLinksOf(page).map(({ link, path, fragment }) => ({
      page: page.path,
      link,
      reason: `there is no ${fragment ? `#${fragment} in ` : ''}${path}`,
    })),
    ...page.references
      .filter((id) => !ids.get(page.path)?.has(id))
      .map((id) => ({ page: page.path, link: id, reason: NO_PART })),
  ]);
}

const FAULT = 'This is a fault of the generator, not of the content. Report it with these words.';

/** @returns the name of a problem by what is wrong with a link, and what the code that makes it does */
function faultOf({ link, reason }: BrokenLink): [Problem['name'], string] {
  if (reason === TWICE) return ['duplicate-id', `makes two elements with the id \`${link.slice(1)}\`.`];
  if (reason === NO_PART) return ['broken-anchor', `names \`${link}\`, and the page has no such id.`];
  const name = reason.includes(' #') ? 'broken-anchor' : 'broken-link';
  return [name, `makes a link to \`${link}\`, and ${reason}.`];
}

/** @returns what is told of a link or id to whoever builds, at the place of an author's file that has it where there is one */
export function problemOfLink(broken: BrokenLink, { fileOf, texts }: PageTexts): Problem {
  const file = fileOf(broken.page);
  const [name, message] = faultOf(broken);
  if (file === undefined)
    return {
      ...{ name: 'internal-error', file: '', line: 1, column: 1, hint: FAULT },
      message: `The generator’s own page ${broken.page} ${message}`,
    };
  const sought = broken.link.replace(/^(?:\.\.\/)*#?/, '');
  const hint =
    'The check has passed the text itself. Correct it in the code, or in the part that is imported.';
  return {
    ...placeInTexts(file, sought, texts),
    name,
    message: `The code of this text, or what it imports, ${message}`,
    hint,
  };
}
