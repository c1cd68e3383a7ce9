import { formulasIn } from './formulas.ts';
import { countLostLinks } from './lost-references.ts';
import type { WordParts } from './open-word.ts';
import { SYMBOLS } from './tidy-characters.ts';

/** What Markdown cannot hold or a conversion does not reach, by its mark in the text of the document. */
const IN_TEXT: [mark: RegExp, say: (count: number) => string][] = [
  [
    /<c:chart /g,
    (count) => `Charts are left out (${count}). Save each in Word as a picture, and put that in.`,
  ],
  [
    /<dgm:relIds /g,
    (count) => `Diagrams are left out (${count}). Save each in Word as a picture, and put that in.`,
  ],
  [
    /<o:OLEObject /g,
    (count) => `Embedded files are left out (${count}). Put them into the folder files, and link to them.`,
  ],
  [
    SYMBOLS,
    (count) =>
      `Signs of a symbol font became points of lists, or are left out (${count}). Write them as words.`,
  ],
  [
    /<w:ruby>/g,
    (count) =>
      `Readings beside characters are left out (${count}). Write those that readers need in brackets.`,
  ],
  [
    /<w:(?:ins|del|moveFrom|moveTo) /g,
    () => 'The document holds tracked changes. They are taken as accepted: look whether they are.',
  ],
  [
    /<w:vanish\s*\/>/g,
    () => 'The document holds hidden text, which is now to be seen. Take out what is not for readers.',
  ],
  [
    /<w:bidi(?: w:val="(?:1|true|on)")? ?\/>/g,
    () =>
      'Text runs from right to left. Unless the publication is in that language, write it into the page: `lang: ar`.',
  ],
  [
    /ADDIN (?:ZOTERO_ITEM|CSL_CITATION|Mendeley Citation|EN\.CITE)/g,
    (count) =>
      `Citations of a reference manager stand there as words (${count}). Export their sources, import the export, and write each as [@id].`,
  ],
];

/** @returns what a document holds that its conversion leaves out or changes, each with what to do */
export function whatIsLeft(parts: WordParts): string[] {
  const text = ['document', 'footnotes', 'endnotes']
    .map((name) => parts.get(`word/${name}.xml`) ?? '')
    .join('');
  const inText = IN_TEXT.flatMap(([mark, say]) => {
    const count = text.match(mark)?.length ?? 0;
    return count ? [say(count)] : [];
  });
  const lost = countLostLinks(parts);
  const formulas = formulasIn(text);
  const comments = parts.get('word/comments.xml')?.match(/<w:comment /g)?.length ?? 0;
  const printed = [...parts].some(
    ([path, xml]) => /^word\/(?:header|footer)\d*\.xml$/.test(path) && xml.includes('<w:t'),
  );
  return [
    ...(formulas.length
      ? [
          `Formulas are lines of text now (${formulas.length}): ${formulas.slice(0, 5).join(' · ')}${formulas.length > 5 ? ' · …' : ''}. Hold each against the document; a picture shows what a line cannot.`,
        ]
      : []),
    ...inText,
    ...listsThatGoOn(text, parts.get('word/numbering.xml') ?? ''),
    ...(lost ? [`Links have lost their addresses in the document, and are only words now (${lost}).`] : []),
    ...(comments ? [`Comments are left out (${comments}).`] : []),
    ...(printed ? ['What stands at the head and foot of each printed page is left out.'] : []),
  ];
}

/** In Word a numbered list goes on after other text; in Markdown another one begins. */
function listsThatGoOn(text: string, numbering: string): string[] {
  const formOf = new Map(
    numbering
      .split('<w:abstractNum ')
      .map((list) => [/w:abstractNumId="(\d+)"/.exec(list)?.[1], /<w:numFmt w:val="(\w+)"/.exec(list)?.[1]]),
  );
  const lists = new Map(
    [
      ...numbering.matchAll(
        /<w:num [^>]*w:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"(?:(?!<\/w:num>).)*/gs,
      ),
    ]
      .filter(([, , form]) => formOf.get(form) !== 'bullet')
      .map(([whole, list = '', form = '']): [string, { counter: string; start: number }] => {
        const start = /w:ilvl="0"[^>]*>\s*<w:startOverride w:val="(\d+)"/.exec(whole)?.[1];
        // Lists of one form count on, unless they say where they begin.
        return [list, { counter: start === undefined ? `form ${form}` : list, start: Number(start ?? 1) }];
      }),
  );
  const begun = new Set<string>();
  const ended = new Set<string>();
  let last: string | undefined;
  let depth = 0;
  let count = 0;
  for (const paragraph of text.split(/<w:p[ >]/).slice(1)) {
    const id = /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1];
    const list = id === undefined ? undefined : (lists.get(id)?.counter ?? id);
    const level = Number(/<w:ilvl w:val="(\d+)"/.exec(paragraph)?.[1] ?? 0);
    // Another list on the same level ends it, too; one on a deeper level belongs to its item.
    if (last !== undefined && last !== list && (list === undefined || level <= depth)) ended.add(last);
    depth = level;
    const isFirst = list !== undefined && !begun.has(list);
    if (list !== undefined) begun.add(list);
    const { start } = lists.get(id ?? '') ?? {};
    if (list !== undefined && start !== undefined && (ended.delete(list) || (isFirst && start > 1)))
      count += 1;
    last = list;
  }
  return count
    ? [
        `Numbered lists that go on after other text begin at 1 (${count}). Write before the first item its number.`,
      ]
    : [];
}
