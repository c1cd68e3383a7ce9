import { ENGLISH } from '../interface/catalogues.ts';
import { referenceText } from '../model/source/bibliography.ts';
import type { ParsedSource } from '../publication/parsed-content.ts';
import { compareText } from '../text/letters/collation.ts';

/** @returns what `npm run check -- --keys` prints: the key of each source, what it is and where it stands, by key */
export function listKeys(sources: readonly ParsedSource[]): string[] {
  const width = Math.max(0, ...sources.map(({ source }) => source.id.length));
  return sources
    .toSorted((a, b) => compareText(a.source.id, b.source.id))
    .map(({ source, file, locate }) => {
      const others = source.otherIds?.length ? ` (also ${source.otherIds.join(', ')})` : '';
      const { line } = locate(['id']);
      return `${source.id.padEnd(width)}  ${referenceText(source, ENGLISH)}${others}  ${file}:${line}`;
    });
}

/** @returns snippets for VS Code, which offers each citation in Markdown once its key is begun */
export const citationSnippets = (sources: readonly ParsedSource[]): Record<string, object> =>
  Object.fromEntries(
    sources
      .toSorted((a, b) => compareText(a.source.id, b.source.id))
      .map(({ source }) => [
        source.id,
        {
          scope: 'markdown,mdx,yaml',
          prefix: [`@${source.id}`, source.id],
          body: `@${source.id}`,
          description: referenceText(source, ENGLISH),
        },
      ]),
  );
