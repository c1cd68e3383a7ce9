import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findRemovedHtml } from './raw-html/removed-html.ts';
import { renderMarkdown } from '../testing/render-markdown.ts';

/** The same texts on every run: a test that fails by chance teaches nobody. */
const FIXED = { seed: 2026, numRuns: 250 };

const each = (written: string) => written.split(' ');

const MARKDOWN = [
  ...each('# - 1. >').map((sign) => `${sign} `),
  ...each('\n \n\n ```\n |a|b|\n|-|-|\n \u2028 \u202e \u0000 \ufeff \ud83d 👩‍🚀'),
  ...each(
    '*** ~~ ` [@report-2019] [@ [a](b) [a](../briefings/talk.mdx#x) [a](%zz.md) [a](../briefings/%E0%A4%A.mdx)',
  ),
  ...each('![a](b.png) [^1] [a](javascript:x) <https://example.org> https://example.org/?a=b&c'),
  ...each('\\ &lt; &#x3c; &colon; AB toString __proto__ --> ]]> {{ ${'),
  ...['## Title\n', '    ', '- [x] ', '[@report-2019, p. 4; @nothing]', '[a]: b\n', '[^1]: note\n'],
];
const HTML = [
  ...each(
    '<script> </script> <style> </style> <svg <math> <iframe <template> </template> <textarea> <!-- <![CDATA[',
  ),
  ...each(
    '<p> </p> <div> </div> </table> <details> <summary> </main> </body> <h2> <sub> <li> <br> > /> " \' = < </',
  ),
  ...each('onclick="x()" onerror=x style="a" href="javascript:x" src="//example.org" id="a" name=b'),
  ...each('__ASTRO_IMAGE_="{}" <table><tr><td>'),
  ...['<b ', '<a ', '<img ', '<input type=checkbox>', "href=' java\nscript:x'"],
];
const textOf = (...pieces: string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.lorem({ maxCount: 2 }),
      ),
      {
        maxLength: 25,
      },
    )
    .map((parts) => parts.join(''));

type Node = DefaultTreeAdapterTypes.ChildNode;

/** All elements of a piece of HTML, in a frame from which it must not break out. */
function elementsOf(html: string): DefaultTreeAdapterTypes.Element[] {
  const tree = parseFragment(`<main><div>${html}</div><footer></footer></main>`);
  const [main, ...rest] = tree.childNodes;
  assert.ok(main && 'tagName' in main && main.tagName === 'main' && rest.length === 0, 'it leaves the page');
  assert.deepEqual(
    main.childNodes.map((node) => node.nodeName),
    ['div', 'footer'],
    'it closes what is around it',
  );
  const walk = (node: Node): DefaultTreeAdapterTypes.Element[] =>
    'tagName' in node ? [node, ...node.childNodes.flatMap(walk)] : [];
  return main.childNodes.slice(0, 1).flatMap(walk).slice(1);
}

const FORBIDDEN =
  /^(?:script|style|iframe|frame|object|embed|svg|math|template|base|link|meta|form|button|textarea|select)$/;
function assertInert(html: string): void {
  for (const { tagName, attrs } of elementsOf(html)) {
    assert.doesNotMatch(tagName, FORBIDDEN);
    for (const { name, value } of attrs) {
      assert.doesNotMatch(name, /^(?:on|style$|srcdoc|formaction)/i);
      if (['href', 'src', 'cite'].includes(name))
        assert.doesNotMatch(
          value.replace(/[\u0000-\u0020]/g, ''),
          /^(?:javascript|data|vbscript|blob|file):/i,
        );
      if (name === 'src') assert.doesNotMatch(value, /^\s*(?:\w+:|[\\/]{2})/);
    }
  }
}

/** What makes browsers see another tree than was meant. */
const structure = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    rules: {
      'close-order': 'error',
      'no-dup-attr': 'error',
      'void-style': 'error',
      'element-permitted-content': 'error',
      'element-permitted-parent': 'error',
      'unrecognized-char-ref': 'error',
    },
  }),
);

async function assertWhole(html: string): Promise<void> {
  const { results } = await structure.validateString(`<main><div>${html}</div></main>`);
  assert.deepEqual(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    [],
  );
}

describe('whatever an author writes', () => {
  test('Markdown without HTML becomes whole HTML that runs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(textOf(...MARKDOWN), async (text) => {
        const { html } = await renderMarkdown(text.replaceAll('<', '\\<'));
        assertInert(html);
        await assertWhole(html);
      }),
      FIXED,
    );
  });

  test('HTML in Markdown runs nothing and stays in its place', async () => {
    await fc.assert(
      fc.asyncProperty(textOf(...MARKDOWN, ...HTML, ...HTML), async (text) => {
        assertInert((await renderMarkdown(text)).html);
      }),
      FIXED,
    );
  });

  test('what is taken out can always be said, with its place', () => {
    const parser = unified().use(remarkParse);
    fc.assert(
      fc.property(textOf(...MARKDOWN, ...HTML, ...HTML), (text) => {
        for (const { offset } of findRemovedHtml(parser.parse(text), text))
          assert.ok(offset >= 0 && offset < text.length);
      }),
      FIXED,
    );
  });
});
