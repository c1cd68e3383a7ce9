import { strToU8, unzipSync, zipSync } from 'fflate';

/** What a conversion would leave out together with the words in it: fields, directions, readings, ends of lines. */
const UNREAD = /<w:(?:fldSimple|dir|bdo|ruby|cr|ptab)[ />]/;

/** @returns a document in which mammoth finds all words: it passes over some elements whole */
export function readableWord(bytes: Uint8Array, parts: ReadonlyMap<string, string>): Uint8Array {
  const unread = [...parts].filter(([path, xml]) => path.startsWith('word/') && UNREAD.test(xml));
  if (!unread.length) return bytes;
  const files = unzipSync(bytes);
  for (const [path, xml] of unread) files[path] = strToU8(unwrapped(xml));
  return zipSync(files, { level: 0 });
}

function unwrapped(xml: string): string {
  const ends: string[] = [];
  return xml
    .replace(/<w:(?:rubyPr|rt)[ >][^]*?<\/w:(?:rubyPr|rt)>|<\/?w:(?:dir|bdo|ruby|rubyBase)(?: [^>]*)?>/g, '')
    .replace(/<w:cr ?\/>/g, '<w:br/>')
    .replace(/<w:ptab [^>]*\/>/g, '<w:tab/>')
    .replace(/<w:fldSimple([^>]*?)(\/?)>|<\/w:fldSimple>/g, (tag, attributes?: string, closed?: string) => {
      if (tag.startsWith('</')) return ends.pop() ?? '';
      if (closed) return '';
      const [, instruction = ''] = /w:instr="([^"]*)"/.exec(attributes ?? '') ?? [];
      const isLink = /^\s*HYPERLINK\b/.test(instruction);
      ends.push(isLink ? fieldSign('end') : '');
      return isLink
        ? `${fieldSign('begin')}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>${fieldSign('separate')}`
        : '';
    });
}

const fieldSign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** @returns what a style map of mammoth says of the author's own styles that Word counts as headings, by their level */
export function headingStyles(parts: ReadonlyMap<string, string>): string[] {
  const styles = new Map(
    [
      ...(parts.get('word/styles.xml') ?? '').matchAll(
        /<w:style [^>]*?w:styleId="([^"]*)"[^>]*>([^]*?)<\/w:style>/g,
      ),
    ].map(([, id = '', style = '']) => [id, style]),
  );
  const attribute = (style: string, name: string) =>
    new RegExp(`<w:${name} w:val="([^"]*)"`).exec(style)?.[1];
  const levelOf = (id: string | undefined, above = 0): number | undefined => {
    const style = styles.get(id ?? '');
    if (style === undefined || above > 9) return undefined;
    const [, heading] = /^heading (\d)$/i.exec(attribute(style, 'name') ?? '') ?? [];
    const level = attribute(style, 'outlineLvl') ?? (heading && Number(heading) - 1);
    return level === undefined ? levelOf(attribute(style, 'basedOn'), above + 1) : Number(level);
  };
  return [...styles].flatMap(([id, style]) => {
    const level = levelOf(id);
    const name = attribute(style, 'name') ?? '';
    const isKnown = /^(?:heading \d|Title|Subtitle|TOC Heading|toc \d)$/i.test(name);
    return level === undefined || level > 5 || isKnown || /['\\&]/.test(name)
      ? []
      : [`p[style-name='${name}'] => h${level + 1}:fresh`];
  });
}
