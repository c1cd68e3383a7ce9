import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitFrontMatter } from './split-front-matter.ts';

const FIELDS = 'title: A\nsummary: B\n';
const told = (text: string) =>
  splitFrontMatter({ path: 'pages/a.md', text }).problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} ${hint ?? ''}`,
  );

describe('what was meant as front matter is told as that, with the edit', () => {
  const cases: [text: string, says: RegExp][] = [
    ['+++\ntitle = "A"\n+++\n', /^1:1 .*TOML.* like `title: "A"` instead of `title = "A"`/],
    ['---toml\ntitle = "A"\n---\n', /^1:1 .*TOML/],
    ['{\n  "title": "A"\n}\n', /^1:1 .*JSON.* above its `{`/],
    ['---json\n{ "title": "A" }\n---\n', /^1:1 .*JSON/],
    [`---yaml\n${FIELDS}---\n`, /^1:1 .*this is `---yaml`\. Write `---` instead/],
    [`----\n${FIELDS}----\n`, /^1:1 .*this is `----`/],
    [`–-\n${FIELDS}–-\n`, /^1:1 .*this is `–-`/],
    [`***\n${FIELDS}***\n`, /^1:1 .*this is `\*\*\*`/],
    [`\`\`\`yaml\n${FIELDS}\`\`\`\n`, /^1:1 .*not in a block of code/],
    [`${FIELDS}\nWords.\n`, /^1:1 The fields begin here, without the line/],
    [`% A title\n% An author\n`, /^1:1 .*Write it as `title: A title`/],
    [`\n\n---\n${FIELDS}---\n`, /^1:1 .*an empty line stands before it\. Delete the empty lines/],
    [` ---\n${FIELDS}---\n`, /^1:1 .*a space stands before it/],
    [`\u200B---\n${FIELDS}---\n`, /^1:1 .*a character that nobody sees stands before it/],
    [`\uFEFF---\n${FIELDS}---\n`, /^1:1 .*a character that nobody sees stands before it/],
    [`<!-- Draft -->\n---\n${FIELDS}---\n`, /^1:1 .*a comment stands before it\. Move/],
    [`---\n${FIELDS}...\n\nWords.\n`, /^4:1 .*this is `\.\.\.`\. Write `---` instead\./],
    [`---\n${FIELDS} ---\n`, /^4:1 Spaces stand before the line of hyphens/],
    [`---\n${FIELDS}----\n`, /^4:1 .*this is `----`/],
    [`---\n${FIELDS}\nWords and words.\n\n---\n\nWords.\n`, /^5:1 .*nothing ends the front matter above it/],
    [`---\n${FIELDS}---\n\n---\ntitle: C\n---\n`, /^6:1 Here begins front matter once more/],
    [`---\n${FIELDS}`, /^1:1 .*never closed/],
    ['# A\n\nWords.\n', /^1:1 The file does not start with front matter/],
    ['', /^1:1 The file does not start with front matter/],
    ['---\ntitle = A\nsummary = B\n---\n', /^2:1 `title = A` is no field.* Write `title: A`\.$/],
    ['---\ntitle：A\nsummary：B\n---\n', /^2:1 `title：A` is no field.* Write `title: A`\.$/],
    ['---\ntitle:A\nsummary: B\n---\n', /^2:1 `title:A` is no field.* Write `title: A`\.$/],
    [
      '---\ntitle:\u00A0A\nsummary: B\n---\n',
      /^2:1 The space behind `title:` is of another kind.* `title: A`\.$/,
    ],
    ['---\ntitle: !important A\n---\n', /^2:8 `!important` tells other programs/],
    ['---\ntitle: !!binary aGVsbG8=\n---\n', /^2:8 `!!binary` tells other programs/],
    ["---\ntitle: !<tag:a.org,2026:b> 'A'\n---\n", /^2:8 `!<tag:a\.org,2026:b>` tells other programs/],
  ];
  for (const [text, says] of cases)
    test(JSON.stringify(text), () => {
      assert.match(told(text)[0] ?? '', says);
    });
});

describe('front matter as it should be is not complained of', () => {
  const texts = [
    `---\n${FIELDS}---\n\nWords.\n\n---\n\nMore: words.\n\n---\n`,
    '---\ntitle: !!str 2023\nsummary: "Hooray!"\n---\n',
    '--- \r\ntitle: A\r\n\r\n# note\r\nsummary: |\r\n  B\r\n\r\n  Words.\r\n---\t\r\n',
    '---\n{ "title": "A" }\n---\n',
    '---\ntitle: A\n---\n\n---\n\nWords.\n',
  ];
  for (const text of texts)
    test(JSON.stringify(text), () => {
      assert.deepEqual(told(text), []);
    });
});
