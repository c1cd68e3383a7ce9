import { SLUG } from '../../../model/schema/slug-pattern.ts';
import { RESERVED_SLUGS } from '../../../model/site/addresses/generated-pages.ts';
import { textOf } from '../../../model/source/source-values.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { dataChecker, type Path } from '../support/data-checker.ts';
import { referredBy, type ReferenceTargets } from '../support/reference-targets.ts';

/**
 * Finds in front matter, in site.yaml and in lists of data references to entries and sources that do not exist, whatever
 * else is wrong there.
 */
export const checkReferences = (content: ParsedContent, known: ReferenceTargets): Problem[] => [
  ...checkSite(content, known),
  ...content.texts.flatMap((read) => checkEntry(read, known)),
  ...content.faulty.flatMap(({ file, data }) => {
    const check = dataChecker(file, data, known);
    checkFields(check, data.value, [], file);
    return check.problems;
  }),
];

function checkSite({ site, siteData }: ParsedContent, known: ReferenceTargets): Problem[] {
  if (!siteData) return [];
  const check = dataChecker('site.yaml', siteData, known);
  site?.navigation?.forEach((name, index) => {
    if (name.includes('/')) check.page(name, ['navigation', index]);
  });
  return check.problems;
}

/** Those that name one thing. */
const ALONE = /^(?:host|organisation|parent|initiative|page)$/;

function checkEntry({ id, file, frontMatter }: ParsedText, known: ReferenceTargets): Problem[] {
  if (!frontMatter) return [];
  const check = dataChecker(file, frontMatter, known);
  const [folder, slug = ''] = id.split('/');
  checkFields(check, frontMatter.value, [], file);
  if (folder === 'pages' && RESERVED_SLUGS.has(slug))
    check.problems.push({
      name: 'reserved-name',
      file,
      line: 1,
      column: 1,
      message: `The address ${slug}.html belongs to a page that every publication has.`,
      hint: 'Rename the file.',
    });
  return check.problems;
}

function checkFields(check: ReturnType<typeof dataChecker>, value: unknown, path: Path, file: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const kind = referredBy(name, file);
    if (kind === undefined) checkFields(check, inside, [...path, key], file);
    else {
      const isList = !ALONE.test(name);
      // Of what stands alone in the place of a list, it is told that it does, and what it may be.
      const names = Array.isArray(inside) ? (inside as unknown[]) : isList ? [] : [inside];
      for (const [index, one] of names.entries()) {
        const written = Array.isArray(one) ? undefined : textOf(one);
        const place = isList ? [...path, key, index] : [...path, key];
        // Of what cannot be the name of a file, that is told.
        if (written === undefined) continue;
        if (kind === 'source') check.source(written, place);
        else if (kind === 'page') {
          if (/^(?:briefings|initiatives|organisations|pages)\/[a-z0-9._-]+$/.test(written))
            check.page(written, place);
        } else if (SLUG.test(written)) check.slug(kind, written, place);
      }
    }
  }
}
