import { withFormulasAsText } from './formulas.ts';
import { strToU8, unzipSync, zipSync } from 'fflate';

import { withoutLost } from './lost-references.ts';
import type { WordParts } from './open-word.ts';

/** What a conversion would leave out together with the words in it: fields, directions, readings, ends of lines. */
const UNREAD =
  /w:dropCap=|<v:(?:oval|line|arc|curve|polyline)|<w:(?:fldSimple|dir|bdo|ruby|cr|ptab|outlineLvl|instrText)[ />]|<mc:AlternateContent>|<m:oMath/;

/** @returns a document in which mammoth finds all words: it passes over some elements whole */
export function readableWord(bytes: Uint8Array, parts: WordParts): Uint8Array {
  const headings = idsOfHeadings(parts);
  const readable = [...parts]
    .filter(([path]) => path.startsWith('word/') && path.endsWith('.xml'))
    .map(([path, xml]): [path: string, was: string, is: string] => {
      const found = withoutLost(path, xml, parts);
      return [path, xml, UNREAD.test(found) ? withOutline(unwrapped(found), headings) : found];
    })
    .filter(([, was, is]) => is !== was);
  if (!readable.length) return bytes;
  const files = unzipSync(bytes);
  for (const [path, , xml] of readable) files[path] = strToU8(xml);
  return zipSync(files, { level: 0 });
}

function unwrapped(xml: string): string {
  const ends: string[] = [];
  return (
    withFormulasAsText(withBoxes(xml))
      .replace(
        /(<w:instrText[^>]*>\s*)(HYPERLINK [^<]*)(?=<)/g,
        (_, before: string, instruction: string) => before + addressAlone(instruction),
      )
      .replace(
        /<w:(?:rubyPr|rt)[ >][^]*?<\/w:(?:rubyPr|rt)>|<\/?w:(?:dir|bdo|ruby|rubyBase)(?: [^>]*)?>/g,
        '',
      )
      // A first letter that is larger stands in a paragraph of its own.
      .replace(DROP_CAP, (_, letter: string, paragraph: string) => paragraph + letter)
      // Of shapes, it reads rectangles and those that have no name.
      .replace(/(<\/?v:)(?:oval|line|arc|curve|polyline)\b/g, '$1shape')
      .replace(/<w:cr ?\/>/g, '<w:br/>')
      .replace(/<w:ptab [^>]*\/>/g, '<w:tab/>')
      .replace(/<w:fldSimple([^>]*?)(\/?)>|<\/w:fldSimple>/g, (tag, attributes?: string, closed?: string) => {
        if (tag.startsWith('</')) return ends.pop() ?? '';
        if (closed) return '';
        const [, instruction = ''] = /w:instr="([^"]*)"/.exec(attributes ?? '') ?? [];
        const isLink = /^\s*HYPERLINK\b/.test(instruction);
        ends.push(isLink ? fieldSign('end') : '');
        return isLink
          ? `${fieldSign('begin')}<w:r><w:instrText xml:space="preserve">${addressAlone(instruction.trim())}</w:instrText></w:r>${fieldSign('separate')}`
          : '';
      })
  );
}

const DROP_CAP =
  /<w:p(?: [^>]*)?><w:pPr>(?:(?!<\/w:pPr>)[^])*?<w:framePr [^>]*w:dropCap="(?:drop|margin)"(?:(?!<\/w:pPr>)[^])*<\/w:pPr>((?:(?!<\/w:p>)[^])*)<\/w:p>\s*(<w:p(?: [^>]*)?(?<!\/)>(?:<w:pPr>(?:(?!<\/w:pPr>)[^])*<\/w:pPr>)?)/g;

const QUOTE = '(?:"|&quot;)';
const LINK = new RegExp(`^HYPERLINK ${QUOTE}(.*?)${QUOTE}(.*)$`, 's');
const PLACE = new RegExp(`\\\\l ${QUOTE}(.*?)${QUOTE}`);

/** @returns what a field says of a link, without its window and tip, which mammoth would take for its address */
function addressAlone(instruction: string): string {
  const [, address, rest = ''] = LINK.exec(instruction) ?? [];
  if (address === undefined || (!rest.includes('"') && !rest.includes('&quot;'))) return instruction;
  const [, place] = PLACE.exec(rest) ?? [];
  return `HYPERLINK "${address}${place === undefined ? '' : `#${place}`}"`;
}

const ALTERNATIVES = /<mc:AlternateContent>((?:(?!<mc:AlternateContent>)[^])*?)<\/mc:AlternateContent>/g;

/** Boxes with words in the form of newer programs alone, in that of older ones, which is the one that is read. */
function withBoxes(xml: string): string {
  const read = xml.replace(ALTERNATIVES, (whole, inside: string) => {
    const [choice = '', fallback = ''] = inside.split('<mc:Fallback>');
    const boxes = choice.match(/<w:txbxContent>[^]*?<\/w:txbxContent>/g);
    return boxes && !fallback.includes('<w:t') ? `<w:pict>${boxes.join('')}</w:pict>` : whole;
  });
  return read === xml ? xml : withBoxes(read);
}

/** The style that a paragraph gets which is a heading by its level alone. */
const OUTLINE = 'OutlineLevel';

/** Paragraphs may have a level in the outline without the style of a heading. */
const withOutline = (xml: string, headings: ReadonlySet<string>) =>
  xml.replace(
    /<w:pPr>((?:(?!<\/?w:pPr(?:Change)?[ >])[^])*?)<w:outlineLvl w:val="([0-8])" ?\/>/g,
    (written, before: string, level: string) => {
      const [style = '', id = ''] = /<w:pStyle w:val="([^"]*)" ?\/>/.exec(before) ?? [];
      return headings.has(id)
        ? written
        : `<w:pPr><w:pStyle w:val="${OUTLINE}${Number(level) + 1}"/>${before.replace(style, '')}`;
    },
  );

const fieldSign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** What Word calls a heading, or has for a purpose of its own. */
const KNOWN = /^(?:heading \d|Title|Subtitle|TOC Heading|toc \d)$/i;

const attribute = (style: string, name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(style)?.[1];

const stylesOf = (parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [
      ...(parts.get('word/styles.xml') ?? '').matchAll(
        /<w:style [^>]*?w:styleId="([^"]*)"[^>]*>([^]*?)<\/w:style>/g,
      ),
    ].map(([, id = '', style = '']) => [id, style]),
  );

const idsOfHeadings = (parts: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set(
    [...stylesOf(parts)].flatMap(([id, style]) => (KNOWN.test(attribute(style, 'name') ?? '') ? [id] : [])),
  );

/** @returns what a style map of mammoth says of paragraphs and of the author's own styles that Word counts as headings, by their level */
export function headingStyles(parts: ReadonlyMap<string, string>): string[] {
  const styles = stylesOf(parts);
  const levelOf = (id: string | undefined, above = 0): number | undefined => {
    const style = styles.get(id ?? '');
    if (style === undefined || above > 9) return undefined;
    const [, heading] = /^heading (\d)$/i.exec(attribute(style, 'name') ?? '') ?? [];
    const level = attribute(style, 'outlineLvl') ?? (heading && Number(heading) - 1);
    return level === undefined ? levelOf(attribute(style, 'basedOn'), above + 1) : Number(level);
  };
  const ofOutline = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p.${OUTLINE}${level} => h${level}:fresh`);
  const ofStyles = [...styles].flatMap(([id, style]) => {
    const level = levelOf(id);
    const name = attribute(style, 'name') ?? '';
    return level === undefined || level > 8 || KNOWN.test(name) || /['\\&]/.test(name)
      ? []
      : [`p[style-name='${name}'] => h${level + 1}:fresh`];
  });
  return [...ofOutline, ...ofStyles];
}
