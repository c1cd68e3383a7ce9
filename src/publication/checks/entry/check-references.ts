import { isIn } from '../../../model/entries.ts';
import { RESERVED_SLUGS } from '../../../model/site/addresses/generated-pages.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedEntry } from '../../parsed-content.ts';
import { dataChecker } from '../support/data-checker.ts';
import type { ReferenceTargets } from '../support/reference-targets.ts';

/** Finds in front matter and in site.yaml references to entries and sources that do not exist. */
export const checkReferences = (content: ParsedContent, known: ReferenceTargets): Problem[] => [
  ...checkSite(content, known),
  ...content.entries.flatMap((read) => checkEntry(read, known)),
];

function checkSite({ site, siteData }: ParsedContent, known: ReferenceTargets): Problem[] {
  if (!siteData) return [];
  const check = dataChecker('site.yaml', siteData, known);
  site?.navigation?.forEach((name, index) => {
    if (name.includes('/')) check.page(name, ['navigation', index]);
  });
  return check.problems;
}

function checkEntry({ entry, frontMatter }: ParsedEntry, known: ReferenceTargets): Problem[] {
  const check = dataChecker(entry.file, frontMatter, known);
  entry.data.related.forEach((id, index) => {
    check.page(id, ['related', index]);
  });
  if (isIn('initiatives', entry)) {
    const { lead, partners, fundedBy, predecessor, successor, timeline, figures } = entry.data;
    check.slugs('organisations', lead, ['lead']);
    check.slugs('organisations', partners, ['partners']);
    check.slugs('initiatives', fundedBy, ['fundedBy']);
    check.slugs('initiatives', predecessor, ['predecessor']);
    check.slugs('initiatives', successor, ['successor']);
    timeline.forEach(({ sources }, index) => {
      check.sources(sources, ['timeline', index]);
    });
    figures.forEach(({ sources, values, comparison }, index) => {
      check.sources(sources, ['figures', index]);
      for (const [name, several] of Object.entries({ values, comparison }))
        several.forEach((value, place) => {
          check.sources(value.sources, ['figures', index, name, place]);
        });
    });
  } else if (isIn('briefings', entry)) {
    const { event, speakers, initiatives, organisations, findings } = entry.data;
    findings.forEach(({ initiative, sources }, index) => {
      check.slug('initiatives', initiative, ['findings', index, 'initiative']);
      check.sources(sources, ['findings', index]);
    });
    check.slug('organisations', event.host, ['event', 'host']);
    speakers.forEach(({ organisation }, index) => {
      check.slug('organisations', organisation, ['speakers', index, 'organisation']);
    });
    check.slugs('initiatives', initiatives, ['initiatives']);
    check.slugs('organisations', organisations, ['organisations']);
  } else if (isIn('organisations', entry)) {
    const { parent, predecessor, successor } = entry.data;
    check.slug('organisations', parent, ['parent']);
    check.slugs('organisations', predecessor, ['predecessor']);
    check.slugs('organisations', successor, ['successor']);
  } else if (RESERVED_SLUGS.has(entry.slug)) {
    check.problems.push({
      name: 'reserved-name',
      file: entry.file,
      line: 1,
      column: 1,
      message: `The address ${entry.slug}.html belongs to a page that every publication has.`,
      hint: 'Rename the file.',
    });
  }
  return check.problems;
}
