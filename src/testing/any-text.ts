import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { escapeText } from '../text/markup/escape-html.ts';

type Samples = Record<
  | 'names'
  | 'inlines'
  | 'html'
  | 'blocks'
  | 'components'
  | 'addresses'
  | 'dates'
  | 'types'
  | 'fields'
  | 'bibtexValues',
  string[]
>;

/** What Markdown, HTML, MDX, dates and sources can be made of, wrong or right. */
export const SAMPLES = JSON.parse(
  readFileSync(join(import.meta.dirname, 'samples/markup.json'), 'utf8'),
) as Samples;

/** Text in one line. */
export const inLine = (text: string) => text.replace(/[\r\n]/g, ' ');

/** What ids, labels, keys and words can be. */
export const anyName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SAMPLES.names) },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);

/** Words with marks in them. */
export const anyWords = fc
  .array(fc.oneof(anyName.map(inLine), fc.constantFrom(...SAMPLES.inlines)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

const apart = (text: string) => `\n\n${text}\n\n`;
const words = anyWords.map(inLine);
const label = anyName.map(inLine);

/** A part of a page in Markdown. */
export const anyBlock = fc
  .oneof(
    anyWords,
    fc.tuple(fc.integer({ min: 1, max: 6 }), words).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    words.map((text) => `${text}\n===`),
    words.map((text) => `${text}\n---`),
    fc.tuple(words, label).map(([text, note]) => `## ${text}[^${note}]\n\n[^${note}]: ${text}`),
    fc.tuple(words, words).map(([a, b]) => `| ${a} | b |\n| :- | -: |\n| ${b} | \`x\\|y\` |`),
    fc
      .tuple(words, words)
      .map(
        ([a, b]) =>
          `- ${a}\n  1. ${b}\n\n     | a | b |\n     | - | - |\n     | ${a} | c |\n\n     > q\n\n     \`\`\`js\n     x\n     \`\`\`\n  2. [ ] t\n- [x] u`,
      ),
    fc
      .tuple(label, label)
      .map(
        ([a, b]) =>
          `[x][${a}] [${b}] [y][]\n\n[${a}]: about.md "t"\n[${b}]: <../briefings/talk.mdx> 't'\n[y]: #a`,
      ),
    fc
      .tuple(label, anyWords)
      .map(
        ([note, text]) =>
          `x[^${note}] y[^${note}]\n\n[^${note}]: ${text}\n\n    More.\n\n    - list\n\n    [^z]\n\n[^z]: z`,
      ),
    fc.constantFrom(...SAMPLES.html, ...SAMPLES.blocks),
  )
  .map(apart);

/** Where a link may be meant to lead. */
export const anyAddress = fc.oneof(
  { weight: 3, arbitrary: anyName.map((id) => `#${id}`) },
  anyName.map((id) => `#${encodeURIComponent(id)}`),
  fc.constantFrom(...SAMPLES.addresses),
);

const value = (text: string) => escapeText(text).replaceAll('"', '&quot;');

/** A part of a text that has an id, or leads to one. */
export const anyAnchor = fc.oneof(
  label.map((text) => apart(`## ${text}`)),
  label.map((text) => apart(`### ${text} -- ${text}...`)),
  anyName.map((id) => `<span id="${value(id)}">s</span>`),
  anyName.map((id) => apart(`<h2 id="${value(id)}">t</h2>`)),
  anyName.map((id) => apart(`<h2>${value(id)} -- x</h2>`)),
  label.map((text) => apart(`<div>\n\n## ${text}\n\n</div>`)),
  label.map((note) => apart(`[^${note}]\n\n[^${note}]: note`)),
  label.map((note) => `[^${note}]`),
  anyAddress.map((to) => `[x](${to})`),
  anyAddress.map((to) => `[x](<${inLine(to)}>)`),
  anyAddress.map((to) => apart(`[x][r]\n\n[r]: <${inLine(to)}>`)),
  anyAddress.map((to) => `<a href="${value(to)}">x</a>`),
  anyAddress.map((to) => `<div action="${value(to)}">x</div>`),
  anyAddress.map((to) => `<img alt="a" src="${value(to)}">`),
  anyAddress.map((to) => `![a](<${inLine(to)}>)`),
  fc
    .tuple(fc.constantFrom('for', 'headers', 'aria-labelledby'), anyName)
    .map(([attribute, id]) => apart(`<ul ${attribute}="${value(id)}"><li>y</li></ul>`)),
  fc.constantFrom(...SAMPLES.inlines, '\n\n> ', '\n\n- ', '<b>', '</b>', '\n\n<!-- '),
);

/** The same in MDX. */
export const anyMdxAnchor = fc.oneof(
  anyAnchor,
  label.map((text) => apart(`<Discrepancy title="${value(text)}">\n\n## ${text}\n\n</Discrepancy>`)),
  anyName.map((id) => `<span id={${JSON.stringify(id)}}>s</span>`),
  anyAddress.map((to) => `<a href={${JSON.stringify(to)}}>x</a>`),
  fc.constantFrom(...SAMPLES.components).map(apart),
);

/** A part of a page in MDX. */
export const anyMdx = fc.oneof(anyBlock, fc.constantFrom(...SAMPLES.components).map(apart));
