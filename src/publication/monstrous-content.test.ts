import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readContentFolder } from './folder/read-content-folder.ts';
import { assemble } from './load-publication.ts';

const BASE = readContentFolder(join(import.meta.dirname, 'fixtures/_base'))?.files ?? [];

/** Far above every limit, and what parsers without one break or stand still on. */
const MANY = 5_000;

const textOf = (path: string) => BASE.find((file) => file.path === path)?.text ?? '';
const page = (body: string) =>
  `---\ntitle: About\nsummary: What it is.\nupdated: 2020-01-01\n---\n\n${body}\n`;
const many = (part: string) => part.repeat(MANY);

/** What no person writes: a damaged file, or one that a program has made. */
const monsters: Record<string, [path: string, text: string, problem: string]> = {
  'brackets in JSON': ['sources.json', many('['), 'too-complex'],
  'objects in JSON': ['sources.json', `${many('{"a":')}1${many('}')}`, 'too-complex'],
  'brackets in YAML': ['glossary.yaml', many('[') + many(']'), 'too-complex'],
  'lists in YAML': ['glossary.yaml', `${many('- ')}a`, 'too-complex'],
  'references in YAML': ['glossary.yaml', `- &a b\n${many('- *a\n')}`, 'invalid-yaml'],
  'front matter': ['pages/about.md', `---\ntitle: ${many('[')}${many(']')}\n---\nA.\n`, 'too-complex'],
  'fields of one group': ['site.yaml', many('f: 1\n'), 'too-complex'],
  'footnotes and named addresses': [
    'pages/about.md',
    page(`[^a]: b\n\n${many('[c]: d\n\n')}`),
    'too-complex',
  ],
  'headings with a line under them': ['pages/about.md', page(many('A\n=\n\n')), 'too-complex'],
  'lines of quotations that are not marked': [
    'pages/about.md',
    page(many('> a\nb\n\n').repeat(2)),
    'too-complex',
  ],
  'groups in MDX': ['initiatives/alpha.mdx', page(`{[${many('{},')}]}`), 'too-complex'],
  'lines in MDX': ['initiatives/alpha.mdx', page(`{[\n${many('1,\n')}]}`), 'too-complex'],
  'lines of a module in MDX': [
    'initiatives/alpha.mdx',
    page(`export const a = [\n${many('  1,\n\n')}]`),
    'too-complex',
  ],
  quotations: ['pages/about.md', page(`${many('>')} a`), 'too-complex'],
  lists: ['pages/about.md', page(`${many('- ')}a`), 'too-complex'],
  'numbered lists': ['pages/about.md', page(`${many('1. ')}a`), 'too-complex'],
  'elements of HTML': ['pages/about.md', page(`${many('<div>')}a${many('</div>')}`), 'too-complex'],
  'elements of HTML, line by line': ['pages/about.md', page(many('<div>\n\n')), 'too-complex'],
  'lines of a module in MDX that are not indented': [
    'initiatives/alpha.mdx',
    page(`export const a = [\n${many('1,\n\n')}]`),
    'too-complex',
  ],
  'braces in MDX': ['initiatives/alpha.mdx', page(many('{') + many('}')), 'too-complex'],
  'elements in MDX': ['initiatives/alpha.mdx', page('<b>'.repeat(500) + '</b>'.repeat(500)), 'too-complex'],
  asterisks: ['pages/about.md', page(`${many('*')}a${many('*')}`), 'too-complex'],
  'asterisks and underscores': ['pages/about.md', page(many('**a_')), 'too-complex'],
  tildes: ['pages/about.md', page(many('~~a~~ ')), 'too-complex'],
  links: ['pages/about.md', page(`${many('[')}a${many('](b)')}`), 'too-complex'],
  pictures: ['pages/about.md', page(`${many('![')}a${many('](b)')}`), 'too-complex'],
};

/** As many as persons may write, or programs for them. */
const allowed: Record<string, [path: string, text: string]> = {
  footnotes: [
    'pages/about.md',
    page(`A.[^a]\n\n[^a]: B.\n\n${'[c]: https://example.org\n\n'.repeat(4_990)}`),
  ],
  'labels in code': ['pages/about.md', page(`A.\n\n\`\`\`\n${many('[a]: b\n')}\n[c]: d\n\`\`\``)],
  'lines between parts': ['pages/about.md', page(many('A.\n\n---\n\n'))],
  'items of a list': ['pages/about.md', page(many('- a\n'))],
  'paragraphs below a module in MDX': [
    'initiatives/alpha.mdx',
    textOf('initiatives/alpha.mdx').replace(/^---\n\n/m, '---\n\nexport const a = [1];\n\n') +
      many('\nA (see B).\n'),
  ],
  'short pieces of code in MDX': ['initiatives/alpha.mdx', textOf('initiatives/alpha.mdx') + many('\n{1}\n')],
};

describe('thousands of what may be written are read', () => {
  for (const [name, [path, text]] of Object.entries(allowed))
    test(name, () => {
      const files = BASE.map((file) => (file.path === path ? { path, text } : file));
      assert.deepEqual(assemble(files, { drafts: false }).problems.slice(0, 3), []);
    });
});

describe('thousands of what nobody writes by hand are refused with their place', () => {
  for (const [name, [path, text, expected]] of Object.entries(monsters))
    test(name, () => {
      const files = BASE.map((file) => (file.path === path ? { path, text } : file));
      const { problems } = assemble(files, { drafts: false });
      assert.ok(
        problems.some((problem) => problem.name === expected && problem.file === path),
        JSON.stringify(problems.slice(0, 3)),
      );
    });
});
