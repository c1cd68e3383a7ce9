import { createBlockMarker, withoutRowAddress } from './mark-blocks.ts';

/** What the index reads of a page. */
export interface PageText {
  text: string;
  headings: string[];
  /**
   * The page with nothing else in it, since Pagefind takes half the time to read it, and with marks where its blocks
   * end (`text-marks.ts`).
   */
  html: string;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: ' ' };

/**
 * Reads a page as Pagefind does: inside `data-pagefind-body`, without `data-pagefind-ignore`. The pages
 * are our own and well-formed, so that their tags can be read one by one, at a tenth of a parser's cost: what closes itself
 * is empty, or stands in a drawing.
 */
export function pageText(html: string): PageText {
  const text: string[] = [];
  const headings: string[] = [];
  const read: string[] = [];
  const blocks = createBlockMarker(read);
  let inBody = 0;
  let ignored = 0;
  let heading: string[] | undefined;
  // A mark of the order of bytes is not seen; scripts take it for a space, Pagefind does not.
  for (const [whole, closes, name, attributes = '', written] of html
    .replaceAll('\uFEFF', '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g)) {
    if (written !== undefined) {
      if (!inBody || ignored) continue;
      text.push(written);
      blocks.text(written, read.push(written) - 1);
      heading?.push(written);
    } else if (name && (VOID.test(name) || attributes.endsWith('/'))) {
      if (inBody && !ignored) read.push(whole);
    } else {
      const step = closes ? -1 : 1;
      const wasIn = inBody > 0 && ignored === 0;
      if (inBody || attributes.includes('data-pagefind-body')) inBody += step;
      if (ignored || attributes.includes('data-pagefind-ignore')) ignored += step;
      const isIn = inBody > 0 && ignored === 0;
      if (closes ? wasIn : isIn) {
        if (closes) blocks.closes();
        else blocks.opens(name ?? '', attributes);
        read.push(withoutRowAddress(whole));
      }
      if (!isIn || name === undefined) continue;
      text.push(' ');
      if (!/^h[1-6]$/.test(name)) continue;
      if (closes && heading) headings.push(decoded(heading.join('')));
      heading = closes ? undefined : [];
    }
  }
  const [head = ''] = /^.*?(?=<body)/s.exec(html) ?? [];
  return { text: decoded(text.join('')), headings, html: `${head}<body>${read.join('')}</body></html>` };
}

const decoded = (text: string) =>
  text
    .replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
