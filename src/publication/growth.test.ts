import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readContentFolder } from './folder/read-content-folder.ts';
import { assemble } from './load-publication.ts';
import { reportOf } from './report/report.ts';
import { formatText } from './report/format-as-text.ts';

const BASE = readContentFolder(join(import.meta.dirname, 'fixtures/_base'))?.files ?? [];
const textOf = (path: string) => BASE.find((file) => file.path === path)?.text ?? '';

const times = (count: number, make: (index: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);
const page = (body: string) => ({
  'pages/about.md': `---\ntitle: About\nsummary: What it is.\nupdated: 2020-01-01\n---\n\n${body}\n`,
});
const sources = (count: number) => ({
  'sources.json': JSON.stringify([
    ...(JSON.parse(textOf('sources.json')) as object[]),
    ...Array.from({ length: count }, (_, index) => ({ id: `source-${index}`, type: 'report', title: 'A' })),
  ]),
});
const glossary = (entries: string) => ({ 'glossary.yaml': `${textOf('glossary.yaml')}${entries}\n` });

/** Content of one kind, as much of it as is asked for. */
const kinds: Record<string, (count: number) => Record<string, string>> = {
  'headings that are linked to': (n) => page(times(n, (i) => `## H ${i}\n\n[A link](#h-${i}).`)),
  'links that lead nowhere': (n) => page(times(n, (i) => `[A](#n-${i}), [b](n-${i}.md), [c](/n-${i}.html).`)),
  footnotes: (n) => page(`${times(n, (i) => `A.[^${i}]`)}\n\n${times(n, (i) => `[^${i}]: B.`)}`),
  'uses of one footnote': (n) => page(`${times(n, () => `A.[^n]`)}\n\n[^n]: B.`),
  'named addresses': (n) =>
    page(`${times(n, (i) => `[a][n${i}]`)}\n\n${times(n, (i) => `[n${i}]: https://example.org/${i}`)}`),
  'items of a list': (n) => page(times(n, (i) => `- item ${i}`, '\n')),
  'rows of a table': (n) => page(`| a | b |\n| - | - |\n${times(n, (i) => `| r ${i} | 20% |`, '\n')}`),
  'raw HTML with ids': (n) => page(times(n, (i) => `<p id="i${i}">A.</p>`)),
  'sources that are cited': (n) => ({ ...sources(n), ...page(times(n, (i) => `A. [@source-${i}]`)) }),
  'sources on one line that nothing cites': sources,
  terms: (n) => ({
    ...glossary(times(n, (i) => `- term: T${i}X\n  expansion: expanded ${i}`, '\n')),
    ...page(times(n, (i) => `The T${i}X is.`)),
  }),
  'terms with wrong fields': (n) => glossary(times(n, () => '- trm: a', '\n')),
  pages: (n) =>
    Object.fromEntries(
      Array.from({ length: n / 10 }, (_, i) => [
        `pages/p${i}.md`,
        page(`The EPR. [@report-2019] [Next](p${(i + 1) % (n / 10)}.md#x)\n\n## X\n\nA.`)['pages/about.md'],
      ]),
    ),
};

describe('the check takes as many more steps as there is more content', () => {
  const session = new Session();
  before(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });
  after(() => {
    session.disconnect();
  });

  /** @returns how often any function, branch or loop is run in the check of some content, that of libraries too */
  async function stepsFor(content: Record<string, string>): Promise<number> {
    const kept = BASE.filter(({ path }) => !(path in content));
    const files = [...kept, ...Object.entries(content).map(([path, text]) => ({ path, text }))];
    await session.post('Profiler.takePreciseCoverage');
    formatText(reportOf(assemble(files, { drafts: false }).problems, '/content', files));
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => !url.startsWith('node:'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  }

  for (const [name, make] of Object.entries(kinds))
    test(name, async () => {
      // What is made once, such as patterns and tables of signs; and what is counted apart while it runs seldom.
      await stepsFor(make(200));
      const [few, more, most] = [
        await stepsFor(make(200)),
        await stepsFor(make(400)),
        await stepsFor(make(800)),
      ];
      const growth = (most - more) / (more - few);
      assert.ok(growth < 2.2, `${few}, ${more}, ${most}: twice as much takes ${growth.toFixed(2)} as much`);
    });
});
