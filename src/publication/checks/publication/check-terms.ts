import type { Nodes } from 'mdast';
import { entryNames } from '../../../model/entries.ts';
import type { Problem } from '../../../model/problems.ts';
import type { Term } from '../../../model/schema/term.ts';
import { memoize } from '../../../text/functions/memoize.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { REMINDER } from '../support/words/notes-to-oneself.ts';
import { partFinder, phraseFinder } from '../support/words/phrase-finder.ts';
import { endOf, inText, startOf, wordsOf } from '../support/mdast-helpers.ts';

/**
 * Finds short forms that the glossary does not explain, and terms that no page says.
 * @param told what other checks have found in the texts, so that no sign is told twice
 */
export const checkTerms = (content: ParsedContent, told: readonly Problem[]): Problem[] => [
  ...unknown(content, told),
  ...unused(content),
];

/** Words of two capitals and more, also with digits and &, and their plurals. */
const SHORT_FORM =
  /(?<![\p{L}\p{N}_@.-])(\p{Lu}[\p{Lu}\p{N}&]*\p{Lu}[\p{Lu}\p{N}]*)s?(?![\p{L}\p{N}\p{Sc}_@-])/gu;
/** Roman numbers, a word, and formulas: CO₂. */
const NO_SHORT_FORM = /^(?:[IVXLC]+|OK)$|[₀-₉]/;
/** "10.30 AM" is a time of day. */
const isTime = (text: string, form: string, index: number) =>
  /^[AP]M$/.test(form) && /\d\s?$/.test(text.slice(0, index));

type Place = Pick<Problem, 'line' | 'column'>;

interface Use {
  read: ParsedText;
  offset: number;
  pages: Set<ParsedText>;
}

/** Each is reported once, where it first stands. Names of pages, and what the text itself explains, need no glossary. */
function unknown({ entries, texts, terms, site }: ParsedContent, told: readonly Problem[]): Problem[] {
  if (!terms) return [];
  const gone = Map.groupBy(
    told.filter((one) => one.gone !== undefined),
    ({ file }) => file,
  );
  const names = [
    ...entries.flatMap(({ entry }) => entryNames(entry)),
    ...terms.items.flatMap((term) => [term.term, ...term.variants, ...term.synonyms]),
    ...(site?.familiar ?? []),
  ];
  const isName = partFinder(names, SHORT_FORM);
  const found = new Map<string, Use>();
  for (const read of texts) {
    const { text, forms } = shortForms(read);
    for (const { form, index } of forms) {
      const use = found.get(form);
      if (
        use?.pages.has(read) ||
        NO_SHORT_FORM.test(form) ||
        isTime(text, form, index) ||
        // A note to oneself is told as such.
        form.search(REMINDER) === 0 ||
        isName(text, form, index) ||
        explains(text, form) ||
        isGone(form, read.positionOf(index), gone.get(read.file))
      )
        continue;
      if (use) use.pages.add(read);
      else found.set(form, { read, offset: index, pages: new Set([read]) });
    }
  }
  return [...found].map(([form, { read, offset, pages }]) =>
    inText(read, offset)(
      'unknown-term',
      `\`${form}\` is not in the glossary${pages.size > 1 ? `, and ${pages.size} pages use it` : ''}.`,
      'Explain it in glossary.yaml or write it out in full. If every reader knows it, add it to `familiar` in site.yaml.',
    ),
  );
}

/** `__TOC__`, of which another check has told that it does nothing here. */
const isGone = (form: string, { line, column }: Place, told: readonly Problem[] = []) =>
  told.some(
    ({ gone = '', ...one }) =>
      one.line === line && one.column <= column && column + form.length <= one.column + gone.length,
  );

/** Found once for a text that stays the same. */
const shortForms = memoizeByObject(({ tree, text: whole }: ParsedText) => {
  const text = tree ? prose(tree, whole) : '';
  const forms = [...text.matchAll(SHORT_FORM)].map(({ 1: form = '', index }) => ({ form, index }));
  return { text, forms };
});

/** "Summary Care Record (SCR)" and "SCR (Summary Care Record)" say what they mean. */
const explains = (text: string, form: string) =>
  text.includes(`(${form})`) ||
  (text.includes(`${form} (`) && new RegExp(`${RegExp.escape(form)} \\(\\p{L}`, 'u').test(text));

/** The words of a text where they stand in the file; code, addresses and all else become spaces. */
function prose(tree: Nodes, text: string): string {
  const parts: string[] = [];
  let end = 0;
  const visit = (node: Nodes) => {
    if (node.type === 'text') {
      parts.push(blanked(text.slice(end, startOf(node))), text.slice(startOf(node), endOf(node)));
      end = endOf(node);
    } else if ('children' in node && !isAddress(node)) for (const child of node.children) visit(child);
  };
  visit(tree);
  return (
    parts
      .join('')
      .replace(/\s/g, ' ')
      // Citations, and letters written by their numbers or names (`&#XD06;`).
      .replace(/\[(?:[^[\]\n]*[\s-])?@[^[\]\n]*\]|(?<!\p{Lu})&#?\w+;/gu, (code) => ' '.repeat(code.length))
  );
}

/** What has something lowered beside it is part of a formula, `CO<sub>2</sub>`, and no short form. */
const blanked = (between: string) =>
  between
    .replace(/[^]/g, ' ')
    .replace(/^ /, /^<sub\b/i.test(between) ? '_' : ' ')
    .replace(/ $/, /<\/sub>$/i.test(between) ? '_' : ' ');

const isAddress = (node: Nodes) => node.type === 'link' && /^(?:\w+:|www\.)/.test(wordsOf(node));

/** As long as the glossary stays the same, so do the phrases of a text that does. */
const phrasesOf = memoize((phrases) => {
  const phrasesIn = phraseFinder(JSON.parse(phrases) as string[]);
  return { phrasesIn, phrasesInText: memoizeByObject(({ text }: ParsedText) => phrasesIn(text)) };
});

/** Pages, their data and claims may use a term in any of its forms, or what it stands for. */
function unused({ texts, claims, terms }: ParsedContent): Problem[] {
  if (!terms) return [];
  const formsOf = ({ term, variants, synonyms, expansion }: Term) => [
    term,
    ...variants,
    ...synonyms,
    expansion,
    // Its plural.
    `${expansion}s`,
  ];
  const { phrasesIn, phrasesInText } = phrasesOf(JSON.stringify(terms.items.flatMap(formsOf)));
  const used = new Set([
    ...texts.flatMap((read) => [...phrasesInText(read)]),
    ...claims.flatMap(({ items }) =>
      items.flatMap(({ text, record }) => [...phrasesIn(text), ...phrasesIn(record)]),
    ),
  ]);
  return terms.items.flatMap((term, index): Problem[] =>
    formsOf(term).some((form) => used.has(form))
      ? []
      : [
          {
            name: 'unused-term',
            file: terms.file,
            ...terms.data.locate([index, 'term']),
            message: `No page uses the term \`${term.term}\`.`,
            hint: 'Delete it, or add the spelling that pages use to its `variants`.',
          },
        ],
  );
}
