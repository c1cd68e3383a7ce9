import type { Paragraph } from 'mdast';
import type { Problem } from '../../../../model/problems.ts';
import type { ParsedText } from '../../../parsed-content.ts';
import { endOf, inText, startOf } from '../mdast-helpers.ts';
import { noteOf } from './tex-notations.ts';

/** `\(a_1\)` and `\[a = b\]`, of which Markdown takes the backslashes away. */
export function formulas(node: Paragraph, read: ParsedText): Problem[] {
  const source = read.text.slice(startOf(node), endOf(node));
  if (!/\\[([]/.test(source)) return [];
  return [...source.matchAll(/\\\((?:(?!\\\)).)*\\\)|\\\[(?:(?!\\\]).)*\\\](?!\()/gs)]
    .filter(({ 0: found }) => isFormula(found.slice(2, -2)))
    .map(({ 0: found, index }) =>
      inText(read, startOf(node) + index)(
        'other-notation',
        `\`${found.replace(/\s+/g, ' ')}\` makes no formula here.`,
        'Write it in words and signs, such as `x<sup>2</sup>`, or show it as a picture. If brackets are meant, write them without backslashes.',
      ),
    );
}

/** Commands and signs of TeX, or a sum without words; not "n = 23" of a survey. */
const isFormula = (inside: string) =>
  /\\[a-z]{2,}|(?<!\\)[\^_]/.test(inside) ||
  (/(?<!\\)[=+]/.test(inside) && !/\p{L}{3}|^\s*n\s*=\s*[\d,.\s]+$/iu.test(inside));

/** `^[A note with a [link](address).]`, which the link divides. */
export function noteWithLink(node: Paragraph, read: ParsedText): Problem[] {
  const source = read.text.slice(startOf(node), endOf(node));
  return [...source.matchAll(/\^\[([^[\]\n]*(?:\[[^[\]\n]*\]\([^()\n]*\)[^[\]\n]*)+)\](?!\()/g)].map(
    ({ 0: found, 1: words = '', index }) =>
      inText(read, startOf(node) + index)(
        'other-notation',
        `\`${found}\` makes no note here.`,
        noteOf(words, { text: read.text, isMdx: read.file.endsWith('.mdx') }),
      ),
  );
}

/** "[1] See the report." where the text above has "[1]": a note whose mark leads nowhere. */
export function noteInBrackets(node: Paragraph, read: ParsedText): Problem[] {
  const source = read.text.slice(startOf(node), endOf(node));
  return [...source.matchAll(/^\\?\[(\d{1,3})\\?\][ \t]+(?=\S)/gm)].flatMap(
    ({ 0: mark, 1: number = '', index }) =>
      new RegExp(`[\\p{L}\\p{N}\\p{P}]\\s?\\\\?\\[${number}\\\\?\\]`, 'u').test(
        read.text.slice(0, startOf(node) + index),
      )
        ? [
            inText(read, startOf(node) + index)(
              'other-notation',
              `\`${mark.trim()}\` makes no note here, and its mark in the text leads nowhere.`,
              `Make a note of it: \`[^${number}]:\` here, and \`[^${number}]\` in the text. If it is a source, list it in sources.json and cite it there.`,
            ),
          ]
        : [],
  );
}
