/** A piece of an excerpt, and whether it matched. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

/**
 * Pagefind's excerpts are HTML: text with `<mark>` around matches and the punctuation beside them. They are
 * taken apart so that they reach the page as text, whatever they hold, with the words alone marked.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .flatMap((part) => {
      const text = part
        .replace(/<\/?mark>/g, '')
        .replace(/&(lt|gt|amp|quot|#39|#x27);/g, (entity, name: string) => ENTITIES[name] ?? entity);
      if (!part.startsWith('<mark>')) return { text, marked: false };
      const [, before = '', word = '', after = ''] = WORD.exec(text) ?? [, text];
      return [
        { text: before, marked: false },
        { text: word, marked: true },
        { text: after, marked: false },
      ].filter((piece) => piece.text);
    });
}

/** A word, and what stands around it. */
const WORD = /^([^\p{L}\p{N}£$€]*)(.*[\p{L}\p{N}%])(.*)$/su;

/** @returns an excerpt without the heading that it begins with, which stands above it anyway */
export function withoutHeading(parts: ExcerptPart[], heading: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const [begin = ''] = text.startsWith(heading) ? (/^[.:]?\s+/.exec(text.slice(heading.length)) ?? []) : [];
  if (!begin) return parts;
  let cut = heading.length + begin.length;
  return parts.flatMap((part) => {
    const rest = part.text.slice(cut);
    cut = Math.max(0, cut - part.text.length);
    return rest ? [{ ...part, text: rest }] : [];
  });
}

/** @returns an excerpt that shows where the text goes on before and after it */
export function withEllipses(parts: ExcerptPart[]): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const dots = (text: string) => [{ text, marked: false }];
  return [
    ...(/^[^\p{Lu}\p{N}£“"(]/u.test(text) ? dots('… ') : []),
    ...parts,
    ...(/[^.!?”")]\s*$/.test(text) ? dots(' …') : []),
  ];
}

/** @returns the words that matched, each once, for marking them on the page that the result leads to */
export function matchedWords(excerpts: string[]): string[] {
  const words = excerpts
    .flatMap(excerptParts)
    .filter(({ marked }) => marked)
    .map(({ text }) => text.toLowerCase());
  return [...new Set(words)].sort();
}
