import { decodeHTMLStrict } from 'entities';
import type { Code, Nodes, Paragraph, Root } from 'mdast';
import type { Problem, ProblemName } from '../../../model/problems.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { formulas, noteInBrackets, noteWithLink } from '../support/notations/bracket-slips.ts';
import { checkAlone } from '../support/check-alone.ts';
import { endOf, inText, partsOf, startOf } from '../support/mdast-helpers.ts';
import { otherCitations } from '../../../model/source/other-citations.ts';
import { NO_DEFINITION, NOT_CLOSED } from '../support/notations/nearly-markdown.ts';
import { asCode, findNotations } from '../support/notations/notation.ts';
import { OTHER_NOTATIONS } from '../support/notations/other-notations.ts';
import type { ReferenceTargets } from '../support/reference-targets.ts';
import { noWiki, type WikiLink } from '../support/notations/wiki-links.ts';

/** `[words](an address.md)`, `[words] (address.md)`: what is meant as the address of a file or of the web. */
const BROKEN_APART =
  /(!?\[[^[\]\n]*\])(?:\(|[ \t]+(?=\((?:https?:\/\/|\.{0,2}\/|[\w-]+\.(?:mdx?|html|pdf|png|jpe?g|svg|webp)\)))\()((?=[^()\n]*[./#])(?![^()\n]*\{[{%])(?:[^()<>\n]|\([^()<>\n]*\))+?)\)/g;

/** @returns an address as a link can hold it, without the size that some programs write behind that of a picture */
function inAngles(written: string): string {
  const address = written.replace(/\s+=\d*%?x\d*%?\s*$/, '').trim();
  return /\s/.test(address) ? `<${address}>` : address;
}

/** Finds signs that readers would see as they are typed, though another program makes something of them. */
export const checkNotation = ({ texts }: ParsedContent, known: ReferenceTargets): Problem[] =>
  texts.flatMap((read) =>
    notationsIn(read).map((found) => ('whole' in found ? noWiki(found, read, known) : found)),
  );

const notationsIn = checkAlone('notation', (read): (WikiLink | Problem)[] =>
  read.tree
    ? [...partsOf(read.tree).flatMap((node) => checkNode(node, read)), ...noCodeBySpaces(read.tree, read)]
    : [],
);

/** Lines that are code in an `.md` file, and in an `.mdx` file text, headings or whatever their signs make. */
const noCodeBySpaces = ({ children }: Root, read: ParsedText): Problem[] =>
  (read.file.endsWith('.mdx') ? children : [])
    .filter((node) => {
      const start = startOf(node);
      const before = read.text.slice(read.text.lastIndexOf('\n', start - 1) + 1, start);
      return !node.type.startsWith('mdx') && /^(?: {4}| {0,3}\t)\s*$/.test(before);
    })
    .map((node) =>
      inText(read, node)(
        'other-notation',
        'Spaces or a tab at the beginning of a line make no code in an `.mdx` file: readers would see text.',
        'If code is meant, put lines of ```` ``` ```` above and below it. If not, delete them.',
      ),
    );

const SIGNS =
  /[\\\t#*_~^=<[{:!?$%`|–—•·▪▫●○◦‣⁃∙■□➢➤✓✔\uF0A7\uF0B7&]|[o§Øü](?: {2}|\u00a0)|\+\+|@(?:@|fig|tbl|tab|eq|sec|lst)|\n[ \t>]*[-+>1]|\(@|(?:^|\n)(?:import|export|bq\.|h[1-6]\.)\s|\|[|=]|\/\/|\(\(|\)=|>!|["']{3}|,,|""|[;}]{2}|(?:^|\n)[-.\/;=@]|\+\p{L}|[^\s@]@(?![\p{L}\p{N}])|[ÃÂâï\uFFFD【\uE200-\uE206\uFB00-\uFB06]|-\n|[-+*.)#]\u00a0|[\s(]\/\p{L}|citeturn|Errore\.|\.[ \t]/u;

const NOT_A_LINK = 'A space keeps this from being a link or picture. Readers would see it as typed.';

const UNEVEN = 'More stars stand before these words than behind them, so readers would see one.';

/** Of `[words](https://example.org/a b)`, `<https://example.org/a b>` and the like, the address becomes a link by itself. */
function addressAlone(node: Nodes, read: ParsedText): Problem[] {
  if (node.type !== 'link') return [];
  const [start, end] = [startOf(node), endOf(node)];
  const address = read.text.slice(start, end);
  if (/^[[<]/.test(address)) return [];
  const before = unescaped(read.text.slice(Math.max(0, start - 200), start));
  const [definition] = /(?<=^|\n)[ \t>]*\[(?!\^)[^\]\n]*\]:[ \t]*$/.exec(before) ?? [];
  if (definition !== undefined)
    return [
      inText(read, start - definition.trimStart().length)(
        'other-notation',
        `\`${definition.trim()}\` ${NO_DEFINITION.what}`,
        NO_DEFINITION.hint,
      ),
    ];
  const [, words = '', between] = /(\[[^[\]\n]*\])?([ \t]*\([ \t]*|<)$/.exec(before) ?? [];
  if (between !== '<' && !words) return [];
  const [rest = ''] = read.text.slice(end).split(/\n[ \t]*\n/, 1);
  if (words && !/^[ \t]/.test(rest) && !rest.includes(')'))
    return [
      inText(read, start - words.length - (between?.length ?? 0))(
        'broken-link',
        `\`${words}${between ?? ''}${address}\` ${NOT_CLOSED.what}`,
        NOT_CLOSED.hint,
      ),
    ];
  const isWhole = /^[ \t]*\)/.test(rest);
  const hint = isWhole
    ? `Write \`${words}(${address})\`.`
    : 'Write `%20` instead of each space of the address.';
  return [inText(read, node)('broken-link', NOT_A_LINK, hint)];
}

/** What has a backslash before it is meant. */
const unescaped = (written: string) => written.replace(/\\(?!\\[ \t]*(?:\n|$))[!-/:-@[-`{-~]/g, '\0\0');

/** `&nope;`, `&#20;`: signs by names that HTML does not have, or by numbers that are no characters. */
function faultOfSign(sign: string): { what: string; hint: string } | undefined {
  const [, hex, digits] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(sign) ?? [];
  const number = hex === undefined ? Number(digits) : parseInt(hex, 16);
  const isNumber = hex !== undefined || digits !== undefined;
  if (!isNumber && decodeHTMLStrict(sign) === sign)
    return {
      what: `\`${sign}\` is the name of no sign, so readers would see it as it is typed.`,
      hint: `Write the sign itself. If the name is meant, write \`\\${sign}\`.`,
    };
  return isNumber && (number > 0x10ffff || NO_CHARACTER.test(String.fromCodePoint(number)))
    ? { what: `\`${sign}\` stands for no character.`, hint: 'Write the sign itself, or delete it.' }
    : undefined;
}

/** Control characters and halves of pairs. */
const NO_CHARACTER = /^[\0-\x08\v\x0E-\x1F\x7F-\x9F\p{Cs}\u{FFFD}-\u{FFFF}]/u;

function checkNode(node: Nodes, read: ParsedText): (WikiLink | Problem)[] {
  if (node.type === 'paragraph')
    return [
      ...node.children.flatMap((child) => addressAlone(child, read)),
      ...formulas(node, read),
      ...noteInBrackets(node, read),
      ...noteWithLink(node, read),
      ...inBrackets(node, read).flatMap(([start, end]) => checkText(start, end, read)),
    ];
  if (node.type === 'code' && node.position && isBySpaces(node, read))
    return [
      inText(read, node)(
        'other-notation',
        'Four spaces or a tab at the beginning of a line make code of it, in another typeface and without links.',
        'Delete them. If code is meant, put lines of ```` ``` ```` above and below it.',
      ),
    ];
  if (node.type === 'delete' && node.position) {
    const written = read.text.slice(startOf(node), endOf(node));
    if (MACRO.test(written))
      return [
        inText(read, node)('other-notation', `\`${written}\` does nothing here.`, 'Delete it.', written),
      ];
  }
  return node.type === 'text' && node.position ? checkText(startOf(node), endOf(node), read) : [];
}

/** What DokuWiki takes for an order, and Markdown strikes out. */
const MACRO = /^~~(?:NO(?:TOC|CACHE|DISCUSSION|FOOTER)|CLOSETOC|DISCUSSION|SLIDESHOW|ODT|INFO:\w+)~~$/;

/** Lines of signs that are themselves indented are shown with the code. */
const isBySpaces = (node: Code, read: ParsedText) =>
  !/^\s*(?:```|~~~)/.test(read.text.slice(startOf(node), endOf(node))) || /^(?:```|~~~)/.test(node.value);

/** Brackets around an address belong together, though it is a link by itself: `(words)[https://example.org]`. */
const inBrackets = ({ children }: Paragraph, { text }: ParsedText): [start: number, end: number][] =>
  children.flatMap((child): [number, number][] => {
    const [words] =
      /\([^()\n]*\)\[$/.exec(text.slice(Math.max(0, startOf(child) - 200), startOf(child))) ?? [];
    return child.type === 'link' && words !== undefined
      ? [[startOf(child) - words.length, endOf(child) + 1]]
      : [];
  });

function checkText(start: number, end: number, read: ParsedText): (WikiLink | Problem)[] {
  const whole = read.text.slice(start, end);
  const source = unescaped(whole);
  if (!SIGNS.test(source)) return [];
  const line = read.text.slice(Math.max(0, start - 100), start).replace(/^.*\n/s, '');
  // After a mark such as emphasis, a text does not begin the line.
  const beginsLine = /^[\s>]*$/.test(line);
  // What follows in code marks, `:cite:\`id\``, is part of some.
  const cited = otherCitations(read.text.slice(start, end + 200));
  const report = (
    index: number,
    what: string,
    hint: string,
    name: ProblemName = 'other-notation',
    gone?: string,
  ) => inText(read, start + index)(name, what, hint, gone);
  const place = { text: read.text, isMdx: read.file.endsWith('.mdx') };
  return [
    ...[...source.matchAll(/!?\[\[([^[\]|#\n]+)(?:#([^[\]|\n]*))?(?:\|([^[\]\n]*))?\]\]/g)]
      .filter(({ 0: link }) => !/^\[\[_?TOC_?\]\]$/i.test(link))
      .map(({ 0: link, 1: name = '', 2: heading, 3: words, index }) => ({
        whole: link,
        name,
        heading,
        words,
        offset: start + index,
      })),
    ...[...source.matchAll(BROKEN_APART)].map(({ 1: words = '', 2: address = '', index }) =>
      report(
        index,
        NOT_A_LINK,
        `Write \`${words}(${inAngles(address)})\`.`,
        words.startsWith('!') ? 'broken-image' : 'broken-link',
      ),
    ),
    // R&D; Q&A: short forms in a list.
    ...[
      ...source.matchAll(/(?<!\b[A-Z]{1,3}(?=&[A-Z]{1,3};))&(?:[A-Za-z][\dA-Za-z]*|#\d+|#[Xx][\dA-Fa-f]+);/g),
    ].flatMap(({ 0: sign, index }) => {
      const fault = faultOfSign(sign);
      return fault ? [report(index, fault.what, fault.hint)] : [];
    }),
    ...(/(?<![\p{L}\p{N}*])\*{1,2}$/u.test(source) && read.text.charAt(end) === '*'
      ? [report(source.search(/\*+$/), UNEVEN, 'Write as many where the emphasis ends as where it begins.')]
      : []),
    ...signsOfOthers(source, beginsLine)
      // Of a citation, that is said elsewhere.
      .filter(
        ({ index }) => !cited.some((one) => index >= one.index && index < one.index + one.written.length),
      )
      // Of a role, `:ref:\`label\``, that is said with what it is of.
      .filter(({ end, found }) => !/^:.*:$/.test(found) || read.text.charAt(start + end) !== '`')
      .map(({ index, end, found, what, hint }) => {
        const signs = whole.slice(index, end);
        const edit = typeof hint === 'string' ? hint : hint(signs, place);
        const words = signs.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
        const told = `${asCode(signs.trim().replace(/\s+/g, ' '))} ${what}`;
        const gone = edit.includes(words) ? undefined : signs.trim();
        return report(index + found.search(/\S/), told, edit, 'other-notation', gone);
      }),
  ];
}

/** @returns what other programs make something of, each sign once: what begins with it is told, not what stands in a fence */
function signsOfOthers(source: string, beginsLine: boolean) {
  const all = findNotations(OTHER_NOTATIONS, source)
    .filter(({ index, signs }) => index > 0 || beginsLine || !signs.source.startsWith('(?<=^|'))
    .map((one) => ({ ...one, end: one.index + one.found.length }));
  const fences = all.filter(({ found }) =>
    /^(?::::|\{\{|\.\. |\$[^]*\$$|(?:p|table|bc|h\d)[({])/.test(found),
  );
  return all.filter(
    (one, at) =>
      all.findIndex(({ index }) => index === one.index) === at &&
      !fences.some(({ index, end }) => index < one.index && one.index < end),
  );
}
