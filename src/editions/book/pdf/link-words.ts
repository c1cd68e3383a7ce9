import { getDocumentProxy } from 'unpdf';

/** What is said of a PDF, and by which words its links go. */
export interface PdfWords {
  title: string;
  language: string;
  /** By the numbers of the objects that links are. */
  links: Map<number, string>;
}

interface Tag {
  role?: string;
  type?: string;
  id?: string;
  children?: Tag[];
}

/** Reads a tagged PDF: its links hold their words as parts of the text of their sheets. */
export async function readWords(pdf: Uint8Array): Promise<PdfWords> {
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
    const visit = (tag: Tag): void => {
      const { role, children = [] } = tag;
      if (role === 'Link')
        for (const { type, id = '' } of children)
          if (type === 'object')
            links.set(Number(/\d+(?=R$)/.exec(id)?.[0]), wordsOf(tag).replace(/\s+/g, ' ').trim());
      children.forEach(visit);
    };
    if (tree) visit(tree);
    page.cleanup();
  }
  await document.loadingTask.destroy();
  const { Title, Language } = info as { Title?: string; Language?: string };
  return { title: Title ?? '', language: Language ?? '', links };
}
