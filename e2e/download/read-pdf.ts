import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** What another program finds in a PDF. */
export interface ReadPdf {
  title: unknown;
  language: string | null;
  isTagged: boolean;
  /** The text of its first sheet. */
  cover: string;
  sheets: number;
  /** The names of the outermost entries of its outline. */
  outline: string[];
  /** Places that links name, and that are not there. */
  broken: string[];
  /** The kinds of elements in its structure: H1, P, Link. */
  tags: Set<string>;
  /** How many pictures have no words. */
  wordless: number;
  /** How many links are not told by a tag. */
  untold: number;
}

interface Tag {
  role?: string;
  alt?: string;
  children?: Tag[];
}

export async function readPdf(file: string): Promise<ReadPdf> {
  const bytes = readFileSync(file);
  const count = (sign: string) => bytes.toString('latin1').split(sign).length - 1;
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await document.getMetadata();
  const places = await document.getDestinations();
  const tags = new Set<string>();
  let wordless = 0;
  const collect = ({ role, alt, children = [] }: Tag) => {
    if (role !== undefined) tags.add(role);
    if (role === 'Figure' && !alt) wordless += 1;
    children.forEach(collect);
  };
  const broken: string[] = [];
  let cover = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    collect(((await page.getStructTree()) as Tag | null) ?? {});
    for (const { dest } of (await page.getAnnotations()) as { dest?: string }[])
      if (typeof dest === 'string' && !(dest in places)) broken.push(dest);
    if (number > 1) continue;
    const { items } = await page.getTextContent();
    cover = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  const read: ReadPdf = {
    title: 'Title' in info ? info.Title : undefined,
    language: 'Language' in info ? String(info.Language) : null,
    isTagged: ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    cover,
    sheets: document.numPages,
    outline: ((await document.getOutline()) as { title: string }[] | null)?.map(({ title }) => title) ?? [],
    broken,
    tags,
    wordless,
    // A tag names its link as an object (ISO 32000-1, 14.7.4.3).
    untold: count('/Subtype /Link') - count('/Type /OBJR'),
  };
  await document.loadingTask.destroy();
  return read;
}
