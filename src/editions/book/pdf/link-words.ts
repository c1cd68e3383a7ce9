import { decodeXML } from 'entities';
import { getDocumentProxy } from 'unpdf';

/** What is said of a PDF, and by which words its links go. */
export interface PdfWords {
  title: string;
  language: string;
  /** By the numbers of the objects that links are. */
  links: Map<number, string>;
}

interface Annotation {
  /** `12R`: the number of its object. */
  id: string;
  url?: string;
  dest?: unknown;
}

interface Tag {
  role?: string;
  type?: string;
  id?: string;
  children?: Tag[];
}

/** @returns what marks in drawings are called that lead to places of a document, by the ids of these */
export const namesOfMarks = (document: string): Map<string, string> =>
  new Map(
    [...document.matchAll(/<a [^>]*?\bhref="#([^"]+)"[^>]*?\saria-label="([^"]+)"/g)].map(
      ([, id = '', name = '']) => [id, decodeXML(name)],
    ),
  );

/**
 * Reads a tagged PDF: its links hold their words as parts of the text of their sheets.
 * @param marks the names of links that have no words, by where they lead
 */
export async function readWords(pdf: Uint8Array, marks: ReadonlyMap<string, string>): Promise<PdfWords> {
  // It takes what it reads for itself.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { info } = await document.getMetadata();
  const links = new Map<number, string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const tree = (await page.getStructTree()) as Tag | null;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of items)
      if ('str' in item) {
        const id = open.findLast((one) => one !== undefined);
        if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { id?: string }).id);
    const wordsOf = ({ type, id = '', children = [] }: Tag): string =>
      type === 'content' ? (texts.get(id) ?? '') : children.map(wordsOf).join(' ');
    const said = new Map<string, string>();
    const visit = (tag: Tag): void => {
      const { role, children = [] } = tag;
      if (role === 'Link')
        for (const { type, id = '' } of children)
          if (type === 'object') said.set(id, wordsOf(tag).replace(/\s+/g, ' ').trim());
      children.forEach(visit);
    };
    if (tree) visit(tree);
    for (const { id, url, dest } of (await page.getAnnotations()) as Annotation[]) {
      const words = said.get(id) ?? '';
      const target = url ?? (typeof dest === 'string' ? dest : '');
      const name = /\p{L}/u.test(words) ? words : (marks.get(target) ?? (words || target));
      links.set(Number.parseInt(id, 10), name);
    }
    page.cleanup();
  }
  await document.loadingTask.destroy();
  const { Title, Language } = info as { Title?: string; Language?: string };
  return { title: Title ?? '', language: Language ?? '', links };
}
