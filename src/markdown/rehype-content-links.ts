import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressOf } from '../model/addresses.ts';
import { resolveContentPath } from '../model/content-paths.ts';
import type { MarkdownContext } from './markdown-context.ts';

const CONTENT_LINK = /^(?![a-z][a-z+.-]*:)([^#?]+\.mdx?)(#.*)?$/i;

/** Turns links to content files into links to their pages; the check before the build has refused others. */
export function rehypeContentLinks(context: () => MarkdownContext) {
  return (tree: Root, file: VFile) => {
    const known = context();
    const from = known.entryAt(file.path)?.file;
    if (from === undefined) return;
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'a' || typeof properties.href !== 'string') return;
      const [, path, fragment = ''] = CONTENT_LINK.exec(properties.href) ?? [];
      const id = path && resolveContentPath(from, decoded(path));
      const target = id ? known.entry(id) : undefined;
      if (target) properties.href = addressOf(target) + fragment;
    });
  };
}

/** A malformed escape is no address of ours. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
