import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readContentFolder } from './content-folder.ts';
import { assemble } from './load-publication.ts';

const BASE = readContentFolder(join(import.meta.dirname, 'fixtures/_base'))?.files ?? [];

/** Far above every limit, and what parsers without one break or stand still on. */
const MANY = 5_000;

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
  quotations: ['pages/about.md', page(`${many('>')} a`), 'too-complex'],
  lists: ['pages/about.md', page(`${many('- ')}a`), 'too-complex'],
  'numbered lists': ['pages/about.md', page(`${many('1. ')}a`), 'too-complex'],
  'elements of HTML': ['pages/about.md', page(`${many('<div>')}a${many('</div>')}`), 'too-complex'],
  'elements of HTML, line by line': ['pages/about.md', page(many('<div>\n\n')), 'too-complex'],
  'braces in MDX': ['initiatives/alpha.mdx', page(many('{') + many('}')), 'too-complex'],
  'elements in MDX': ['initiatives/alpha.mdx', page('<b>'.repeat(500) + '</b>'.repeat(500)), 'too-complex'],
  asterisks: ['pages/about.md', page(`${many('*')}a${many('*')}`), 'too-complex'],
  'asterisks and underscores': ['pages/about.md', page(many('**a_')), 'too-complex'],
  tildes: ['pages/about.md', page(many('~~a~~ ')), 'too-complex'],
  links: ['pages/about.md', page(`${many('[')}a${many('](b)')}`), 'too-complex'],
  pictures: ['pages/about.md', page(`${many('![')}a${many('](b)')}`), 'too-complex'],
};

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
