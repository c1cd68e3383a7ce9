import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { typeset } from '../../src/publication/typeset.ts';

/**
 * A publication that is meant to break out of every place where its texts are put. All of it is valid,
 * so it must be shown word for word.
 */
const RUN = 'window.name=1';
const TRICKS = [
  `</script><script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `' onclick='${RUN}' x='`,
  `</title></textarea></style><svg onload=${RUN}>`,
  `{{${RUN}}} \${${RUN}} <%= ${RUN} %> {${RUN}}`,
  `]]><!--<script>--> &lt;b&gt; &#60;script>`,
  `javascript:${RUN} \\";${RUN}//`,
  `a\u2028b\u2029c`,
  `\u202eleft-to-right\u202c \ufeff`,
] as const;

/** Names that every object has, which no list of names may be mixed up with. */
const BUILT_IN = ['constructor', 'hasOwnProperty', 'toString'];

/** A text that a page must show exactly, with the field that it comes from in it. */
const shown: string[] = [];
function hostile(field: string, trick?: number): string {
  const tricks = trick === undefined ? TRICKS : TRICKS.slice(trick, trick + 1);
  const text = [field, ...tricks, 'end'].join(' ');
  shown.push(text);
  return text;
}

/** As an author would write it in Markdown, so that it is text. */
const escaped = (text: string) => text.replace(/[\u2028\u2029]/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');

const common = (name: string) => ({
  title: hostile(`${name}-title`),
  summary: hostile(`${name}-summary`),
  aliases: ['__proto__', ...BUILT_IN, ...TRICKS],
  topics: ['constructor', '__proto__', TRICKS[0]],
  appliesTo: [TRICKS[1]],
  updated: '2031-01-01',
  changes: [{ date: '2031-01-01', note: hostile(`${name}-note`) }],
});

const page = (data: object, body: string) => `---\n${JSON.stringify(data)}\n---\n\n${body}\n`;

const BODY = `Text ${escaped(TRICKS.slice(0, 7).join(' '))}, and a constructor [@constructor, p. 1].

## Heading ${escaped(TRICKS[0])}

\`${TRICKS[1]}\` is code.

| ${escaped(TRICKS[1])} | constructor |
| --- | --- |
| a | b |

A note[^constructor] and <b id="vademecum">bold</b> [@toString].

[^constructor]: ${escaped(TRICKS[0])}
`;

const files: Record<string, string> = {
  'site.yaml': JSON.stringify({
    title: hostile('site-title'),
    name: 'constructor',
    tagline: hostile('site-tagline'),
    description: TRICKS.join(' '),
    publisher: hostile('site-publisher'),
    language: 'en-GB',
    licence: { name: hostile('licence') },
    notice: hostile('notice'),
    contact: `https://example.org/?"><script>${RUN}</script>`,
    mdx: false,
  }),
  'briefings/constructor.md': page(
    {
      ...common('briefing'),
      reference: hostile('reference', 1),
      event: {
        name: hostile('event-name'),
        host: 'constructor',
        place: hostile('event-place'),
        dates: '2031',
        note: hostile('event-note'),
      },
      speakers: [{ name: hostile('speaker'), role: hostile('role'), organisation: 'constructor' }],
      published: '2031',
      initiatives: ['constructor'],
      organisations: ['constructor'],
    },
    BODY,
  ),
  'initiatives/constructor.md': page(
    {
      ...common('initiative'),
      kind: 'programme',
      status: 'active',
      started: '2030',
      lead: ['constructor'],
      timeline: [{ date: '2030', text: hostile('event-text'), sources: ['constructor'] }],
      figures: [
        {
          label: hostile('figure-label'),
          value: hostile('figure-value'),
          unit: hostile('figure-unit'),
          sources: ['hasOwnProperty'],
        },
      ],
    },
    BODY,
  ),
  'organisations/constructor.md': page(
    {
      ...common('organisation'),
      kind: 'charity',
      country: hostile('country'),
      website: `https://example.org/"><script>${RUN}</script>`,
    },
    BODY,
  ),
  'pages/constructor.md': page({ ...common('page') }, BODY),
  'claims/constructor.yaml': JSON.stringify([
    {
      id: 'constructor',
      text: hostile('claim-text'),
      speaker: hostile('claim-speaker'),
      initiatives: ['constructor'],
      verdict: 'differs',
      record: hostile('claim-record'),
      sources: ['constructor'],
    },
  ]),
  'glossary.yaml': JSON.stringify([
    {
      term: 'constructor',
      expansion: hostile('expansion'),
      note: hostile('term-note'),
      variants: [hostile('variant')],
    },
    { term: '__proto__ term', expansion: TRICKS[1], page: 'initiatives/constructor', sources: ['toString'] },
    { term: TRICKS[0], expansion: TRICKS[2] },
  ]),
  'sources.json': JSON.stringify(
    BUILT_IN.map((id) => ({
      id,
      type: 'report',
      title: hostile(`source-${id}`),
      author: [{ literal: hostile(`author-${id}`) }],
      publisher: hostile(`publisher-${id}`),
      'container-title': hostile(`container-${id}`),
      issued: { literal: hostile(`issued-${id}`) },
      URL: `https://example.org/?"><script>${RUN}</script>`,
      custom: { note: hostile(`custom-${id}`) },
    })),
  ),
};

/** Texts that must stand on some page, exactly but for their quotation marks and apostrophes. */
export const SHOWN: readonly string[] = shown.map((text) =>
  // What is said of sources comes from databases, which write signs as entities.
  /^(?:source|author|publisher|container|issued|custom)-/.test(text)
    ? typeset(text).replace('&lt;b&gt; &#60;', '<b> <')
    : typeset(text),
);

export function writeHostileContent(folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
