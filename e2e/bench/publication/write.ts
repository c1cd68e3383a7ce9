import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INITIATIVE_KINDS, STATUSES } from '../../../src/model/schema/initiative.ts';
import { ORGANISATION_KINDS } from '../../../src/model/schema/organisation.ts';
import { VERDICTS } from '../../../src/model/schema/claim.ts';
import { seededRandom } from './random.ts';
import { createWriter } from './text.ts';
import { createVocabulary, SUBJECT } from './vocabulary.ts';

/** Of twenty pages one is a briefing and three are organisations; the rest are initiatives. */
const kindOf = (index: number) =>
  index % 20 === 0 ? 'briefings' : index % 20 < 4 ? 'organisations' : 'initiatives';
const TERMS = ['EPR', 'GPSoC', 'ICB', 'NPfIT', 'SNOMED', 'TRE', 'FHIR', 'IAPT', 'QOF', 'CCG'];
const COUNTRIES = ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Belgium', 'Estonia'];

const sourceId = (index: number) => `source-${index}`;

/**
 * Writes a publication of a given number of pages, the same each time: titles, facets, sections of
 * prose, links between pages, citations and claims, as authors would.
 * @param folder becomes the content folder
 * @returns the titles of the pages
 */
export function writePublication(folder: string, pages: number): string[] {
  const vocabulary = createVocabulary();
  const random = seededRandom(pages);
  const writer = createWriter(vocabulary, random, SUBJECT);
  const save = (path: string, text: string) => {
    writeFileSync(join(folder, path), text);
  };
  for (const name of ['briefings', 'claims', 'initiatives', 'organisations'])
    mkdirSync(join(folder, name), { recursive: true });

  const plan = Array.from({ length: pages }, (_page, index) => ({
    kind: kindOf(index),
    slug: `page-${String(index).padStart(5, '0')}`,
  }));
  const slugs = (kind: string) => plan.filter((page) => page.kind === kind).map(({ slug }) => slug);
  const [organisations, initiatives] = [slugs('organisations'), slugs('initiatives')];
  const sources = Array.from({ length: Math.ceil(pages / 3) }, (_source, index) => sourceId(index));
  const day = () => `${2000 + random.below(26)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const cite = (index: number) => {
    const cited = new Set([index % sources.length, random.below(sources.length)]);
    return `[${[...cited].map((source) => `@${sourceId(source)}`).join('; ')}]`;
  };
  const quoted = (text: string) => JSON.stringify(text);
  const common = (title: string) => [
    `title: ${quoted(title)}`,
    `summary: ${quoted(writer.sentence())}`,
    `aliases: [${quoted(vocabulary.name(random))}]`,
    `topics: [${random.pick(SUBJECT.slice(0, 24))}, ${random.pick(SUBJECT.slice(24, 40))}]`,
    `appliesTo: [${random.pick(COUNTRIES)}]`,
    `updated: 2026-${two(1 + random.below(5))}-01`,
  ];
  const citeAny = () => cite(random.below(sources.length));
  const section = (inside: string) =>
    `## ${writer.heading()} ${vocabulary.name(random)}\n\n${writer.paragraph(inside)}\n\n${writer.paragraph(citeAny())}\n`;
  const body = (index: number) => {
    const link = `[${vocabulary.name(random)}](../initiatives/${random.pick(initiatives)}.md)`;
    const items = Array.from({ length: 3 }, () => `- ${writer.sentence()} ${citeAny()}`);
    return [
      section(cite(index)),
      section(`${link} ${random.pick(TERMS)} ${citeAny()}`),
      `### ${writer.heading()} ${vocabulary.name(random)}\n\n${items.join('\n')}\n`,
    ].join('\n');
  };

  const titles: string[] = [];
  for (const [index, { kind, slug }] of plan.entries()) {
    const title = writer.title(kind === 'organisations' ? 'trust' : random.pick(INITIATIVE_KINDS));
    titles.push(title);
    const facts = common(title);
    if (kind === 'initiatives') {
      facts.push(
        `kind: ${random.pick(INITIATIVE_KINDS)}`,
        `status: ${random.pick(STATUSES)}`,
        `started: ${day()}`,
        `lead: [${random.pick(organisations)}]`,
        `timeline: [{ date: ${day()}, text: ${quoted(writer.sentence())}, sources: [${random.pick(sources)}] }]`,
        `figures: [{ label: ${quoted(writer.heading())}, value: £${1 + random.below(90)} million, sources: [${random.pick(sources)}] }]`,
      );
    } else if (kind === 'organisations') {
      facts.push(`kind: ${random.pick(ORGANISATION_KINDS)}`, `country: ${random.pick(COUNTRIES)}`);
    } else {
      const date = day();
      facts.push(
        `reference: B${index}`,
        `event: { name: ${quoted(title)}, host: ${random.pick(organisations)}, dates: ${date} }`,
        `published: ${date}`,
      );
      const claims = Array.from({ length: 6 }, (_claim, number) =>
        [
          `- id: C${index}-${number}`,
          `  text: ${quoted(writer.sentence())}`,
          `  initiatives: [${random.pick(initiatives)}]`,
          `  verdict: ${random.pick(VERDICTS)}`,
          `  record: ${quoted(writer.sentence())}`,
          `  sources: [${random.pick(sources)}]\n`,
        ].join('\n'),
      );
      save(`claims/${slug}.yaml`, claims.join(''));
    }
    save(`${kind}/${slug}.md`, `---\n${facts.join('\n')}\n---\n\n${body(index)}`);
  }
  save(
    'sources.json',
    JSON.stringify(
      sources.map((id) => ({
        id,
        type: 'report',
        title: writer.title('report'),
        author: [{ literal: writer.heading() }],
        issued: { 'date-parts': [[2000 + random.below(26)]] },
      })),
    ),
  );
  save(
    'glossary.yaml',
    TERMS.map((term) => `- term: ${term}\n  expansion: ${quoted(writer.heading())}\n`).join(''),
  );
  save(
    'site.yaml',
    `title: ${pages} pages\nname: bench-${pages}\ntagline: A publication of ${pages} pages\n` +
      `description: Made by the benchmark.\npublisher: Nobody\nlanguage: en-GB\nlicence: { name: CC0 1.0 }\n`,
  );
  return titles;
}

const two = (number: number) => String(number).padStart(2, '0');
