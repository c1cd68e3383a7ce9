import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { anyBibtex, anyDate, anyItem, anyRis } from '../testing/any-source.ts';
import { anyAnchor, anyBlock, anyMdx, anyMdxAnchor, anyName, anyWords, inLine } from '../testing/any-text.ts';
import { assertAgreed } from '../testing/assert-agreed.ts';
import { mediaSamples } from '../testing/media-samples.ts';
import type { ContentFile } from './folder/content-folder.ts';
import { readContentFolder } from './folder/read-content-folder.ts';
import { readSources } from './sources/read-sources.ts';

/** The same few cases on every run; `CASES=1000 SEED=7` tries others. */
const FEW = { seed: Number(process.env['SEED'] ?? 2026), numRuns: Number(process.env['CASES'] ?? 20) };

const BASE = readContentFolder(join(import.meta.dirname, 'fixtures/_base'))?.files ?? [];

const replaced = (path: string, edit: (text: string) => string, files = BASE): ContentFile[] =>
  files.map((file) => (file.path === path ? { path, text: edit(file.text) } : file));

const blocks = fc
  .array(anyBlock, { minLength: 1, maxLength: 3 })
  .map((parts) => replaced('pages/about.md', (text) => `${text}\n${parts.join('')}\n`));

/** A page that cites all sources of a file, in a publication of either style. */
const citing = (file: ContentFile, style: string, language = 'en-GB'): ContentFile[] => {
  const { sources } = readSources([file], [file.path]);
  const cited = sources?.items.map(({ source: { id } }) => `One [@${id}, p. 4; see @${id}].`).join(' ');
  const page = replaced('pages/about.md', (text) => `${text}\n${cited ?? ''}\n`);
  const settings = `language: ${language}\ncitations: ${style}\n`;
  return [...replaced('site.yaml', (text) => text.replace(/^language:.*\n/m, '') + settings, page), file];
};
const style = fc.constantFrom('numbers', 'author-date');

const rows = (of: readonly (readonly [string, string])[], more: (at: number) => object) =>
  JSON.stringify(
    of.map(([date, text], at) => ({ date, text: inLine(text), sources: ['report-2019'], ...more(at) })),
  );

const word = fc.oneof(anyName, anyWords).map(inLine);
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const aside = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** Nothing more stands in a list without items. */
const listOf = (items: readonly object[]) => (items.length ? stringify(items) : '');

/** Claims, terms, words of the publication's own, persons and events, with names of any kind. */
const data = fc
  .record({
    claims: fc.array(
      fc.record({
        id: fc.oneof({ weight: 9, arbitrary: fc.stringMatching(/^[A-Za-z][A-Za-z0-9.-]{0,3}$/) }, anyName),
        text: word,
      }),
      {
        maxLength: 3,
      },
    ),
    terms: fc.array(fc.record({ term: word, expansion: word, variants: words, synonyms: words }), {
      maxLength: 3,
    }),
    own: fc.array(fc.record({ name: fc.oneof(anyName, fc.constant('own')), label: word }), { maxLength: 2 }),
    heading: aside(fc.oneof(word, fc.constant(false))),
    event: word,
    names: words,
  })
  .map(({ claims, terms, own, heading, event, names }) => {
    const [kind] = own;
    const withClaims = replaced(
      'claims/talk.yaml',
      (text) =>
        text +
        listOf(
          claims.map((claim) => ({ ...claim, initiatives: ['beta'], verdict: 'unconfirmed', record: event })),
        ),
    );
    const withTerms = replaced('glossary.yaml', (text) => text + listOf(terms), withClaims);
    const statuses = own.map((one) => ({ ...one, meaning: event }));
    const withSite = replaced(
      'site.yaml',
      (text) =>
        text +
        stringify({
          ...(own.length && { kinds: own, organisationKinds: own, statuses }),
          ...(heading !== undefined && {
            sections: { timeline: heading, claims: heading, backlinks: heading },
          }),
        }).replace(/^\{\}\n$/, ''),
      withTerms,
    );
    const withTalk = replaced(
      'briefings/talk.mdx',
      (text) =>
        text
          .replace(/^ {2}name: .*$/m, () => `  name: ${JSON.stringify(event)}`)
          .replace(/^speakers:\n(?: .*\n)*/m, () => stringify({ speakers: names.map((name) => ({ name })) })),
      withSite,
    );
    return replaced(
      'initiatives/beta.md',
      (text) =>
        text
          .replace(/^kind: .*$/m, () => `kind: ${JSON.stringify(kind?.name ?? 'fund')}`)
          .replace(/^status: .*$/m, () => `status: ${JSON.stringify(kind?.name ?? 'active')}`),
      withTalk,
    );
  });

/** What files can be called, and pages, though the site has others of that name. */
const SLUGS =
  'a a.b a_b a-1 a--b a. A 1 404 index search main sources con html take-it-with-you browse a-z talk alpha figure-1 x.html x.md é claims';
const anySlug = fc.oneof(fc.constantFrom(...SLUGS.split(' '), 'a b'), {
  weight: 9,
  arbitrary: fc.stringMatching(/^[a-z0-9]{1,3}(?:[-._][a-z0-9]{1,3}){0,2}$/),
});

const files = fc.array(fc.tuple(anySlug, anySlug), { minLength: 1, maxLength: 3 }).map((names) => {
  const about = BASE.find(({ path }) => path === 'pages/about.md')?.text ?? '';
  const like = (
    path: string,
    model: string,
    edit: (text: string) => string = (text) => text,
  ): ContentFile => ({
    path,
    text: edit(BASE.find((file) => file.path === model)?.text ?? ''),
  });
  const more = names.flatMap(([name, other], at): ContentFile[] => [
    {
      path: `pages/${name}.md`,
      text: `${about}\n[x](../initiatives/${other}.md#what) [y](${name}.md)\n\n## What\n\nX.\n`,
    },
    like(`initiatives/${other}.md`, 'initiatives/beta.md', (text) =>
      text
        .replace('---\n\n', `lead: [${name}]\nformerAddresses: [initiatives/old-${at}]\n---\n\n## What\n\n`)
        .replace('title: Beta', `title: Beta ${at}`),
    ),
    like(`organisations/${name}.md`, 'organisations/office.md', (text) =>
      text.replace(/^title: .*$/m, `title: Office ${at}`),
    ),
    like(`briefings/${other}.mdx`, 'briefings/talk.mdx', (text) =>
      text.replace('reference: B1', `reference: B${at + 2}`).replace(/^title: .*$/m, `title: Talk ${at}`),
    ),
    like(`claims/${other}.yaml`, 'claims/talk.yaml', (text) => text.replace('id: C1', `id: D${at}`)),
  ]);
  return [...new Map([...BASE, ...more].map((file) => [file.path, file])).values()];
});

const { pictures, attachments } = mediaSamples();

/** Pictures and files by the paths of the samples, written in several ways, and what may be called as they are. */
const medium = fc.oneof(
  fc
    .tuple(fc.constantFrom(...pictures.keys()), fc.constantFrom('', '\nA caption.', '\nA [@report-2019] b.'))
    .chain(([path, caption]) =>
      fc.constantFrom(
        `\n\n![What it shows](<../${path}>)${caption}\n\n`,
        `\n\n![What it shows](../${path.split('/').map(encodeURIComponent).join('/')} "A title")\n\n`,
        `\n\n<figure id="figure-1"><img src="../${path}" alt="a"><figcaption>b</figcaption></figure>\n\n`,
        `\n\n[![a](<../${path}>)${caption}](about.md)\n\n`,
      ),
    ),
  fc.constantFrom(...attachments.keys()).map((path) => `[a file](<../${path}>)`),
  fc
    .constantFrom('Figure 1', 'Event 2019', 'Key figure Budget', 'Figures')
    .map((heading) => `\n\n## ${heading}\n\n`),
  fc
    .constantFrom('figure-1', 'figure-2', 'key-figure-budget', 'event-2019', 'figures')
    .map((id) => `[x](#${id})`),
);
const ROWS =
  'figures:\n  - { label: Cost, value: 1, sources: [report-2019] }\ntimeline:\n  - { date: 2019, text: It began., sources: [report-2019] }\n';

const textOf = (part: fc.Arbitrary<string>) =>
  fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `\nText. ${parts.join(' ')}\n`);

/** Texts whose parts may lead to each other. */
const LINKED: Record<string, fc.Arbitrary<ContentFile[]>> = {
  'ids and links': textOf(anyAnchor).map((more) => replaced('pages/about.md', (text) => text + more)),
  'ids and links in MDX': textOf(anyMdxAnchor).map((more) =>
    replaced('initiatives/alpha.mdx', (text) => text + more),
  ),
  'pictures and files beside key figures and events': textOf(medium).map((more) =>
    replaced('initiatives/beta.md', (text) => text.replace(/\n---\n/, `\n${ROWS}---\n`) + more),
  ),
};

const PROPERTIES: Record<string, fc.Arbitrary<ContentFile[]>> = {
  Markdown: blocks,
  'Markdown with the line ends of Windows': blocks.map((files) =>
    replaced('pages/about.md', (text) => text.replace(/\r?\n/g, '\r\n'), files),
  ),
  MDX: fc
    .array(anyMdx, { minLength: 1, maxLength: 2 })
    .map((parts) => replaced('initiatives/alpha.mdx', (text) => `${text}\n${parts.join('')}\n`)),
  'CSL-JSON': fc
    .tuple(
      fc.array(anyItem, { minLength: 1, maxLength: 3 }),
      style,
      fc.constantFrom('en-GB', 'de', 'fr', 'cy', 'es'),
    )
    .map(([items, citations, language]) =>
      citing({ path: 'sources/more.json', text: JSON.stringify(items) }, citations, language),
    ),
  'front matter': fc
    .tuple(
      anyDate,
      anyDate,
      fc.array(fc.tuple(anyDate, anyWords), { minLength: 1, maxLength: 4 }),
      fc.array(anyName, { maxLength: 3 }),
      anyWords,
    )
    .map(([started, asOf, events, names, title]) => {
      const fields = Object.entries({
        title: JSON.stringify(inLine(title)),
        ...Object.fromEntries(
          ['aliases', 'findableBy', 'topics', 'appliesTo'].map((field) => [field, JSON.stringify(names)]),
        ),
        started: JSON.stringify(started),
        asOf: JSON.stringify(asOf),
        timeline: rows(events, () => ({})),
        figures: rows(events, (value) => ({ value, label: inLine(title), text: undefined })),
      });
      const written = fields.map(([field, value]) => `${field}: ${value}`).join('\n');
      return replaced('initiatives/beta.md', (text) => text.replace(/^title:.*$/m, () => written));
    }),
  data,
  'names of files': files,
  BibTeX: fc
    .tuple(anyBibtex, style)
    .map(([text, citations]) => citing({ path: 'sources/more.bib', text }, citations)),
  RIS: fc
    .tuple(anyRis, style)
    .map(([text, citations]) => citing({ path: 'sources/more.ris', text }, citations)),
};

/** How often the usual number of cases is tried, and which share of them the check accepts, at least. */
const USUAL = { times: 1, share: 0.1 };
const MORE: Readonly<Record<string, typeof USUAL>> = {
  'CSL-JSON': { times: 10, share: 0.75 },
  'front matter': { times: 5, share: 0.3 },
};
/** Where parts of a text may lead to each other, more have to be tried. */
const OF_LINKS = { times: 20, share: 0.1 };

describe('what the check accepts of any content, the build accepts', () => {
  const all = [
    ...Object.entries(PROPERTIES).map(([name, content]) => ({ name, content, ...(MORE[name] ?? USUAL) })),
    ...Object.entries(LINKED).map(([name, content]) => ({ name, content, ...OF_LINKS })),
  ];
  for (const { name, content, times, share } of all)
    test(name, async () => {
      const numRuns = FEW.numRuns * times;
      let accepted = 0;
      const property = fc.asyncProperty(content, async (files) => {
        if (await assertAgreed(files)) accepted += 1;
      });
      await fc.assert(property, { ...FEW, numRuns });
      assert.ok(accepted > share * numRuns, `Only ${accepted} say something of the build.`);
    });
});
