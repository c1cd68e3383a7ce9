import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressOf } from '../model/site/addresses.ts';
import { resolveContentPath } from '../model/site/content-paths.ts';
import { decodeAddress } from '../text/decode-address.ts';
import type { MarkdownContext } from './markdown-context.ts';

const CONTENT_LINK = /^(?![a-z][a-z0-9+.-]*:|\/)([^#?]+\.mdx?)((?:\?[^#]*)?(?:#.*)?)$/is;

/**
 * Turns links to content files into links to their pages, those in elements of MDX included; the check before the
 * build has refused others.
 */
export function rehypeContentLinks(context: () => MarkdownContext) {
  return (tree: Root, file: VFile) => {
    const known = context();
    const from = known.entryAt(file.path)?.file;
    if (from === undefined) return;
    const addressFor = (href: string): string | undefined => {
      const [, path, rest = ''] = CONTENT_LINK.exec(href) ?? [];
      const id = path === undefined ? undefined : resolveContentPath(from, decodeAddress(path));
      const target = id === undefined ? undefined : known.entry(id);
      return target && addressOf(target) + rest;
    };
    visit(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'a' && typeof node.properties.href === 'string')
        node.properties.href = addressFor(node.properties.href) ?? node.properties.href;
      if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'a')
        return;
      for (const attribute of node.attributes)
        if ('name' in attribute && attribute.name === 'href' && typeof attribute.value === 'string')
          attribute.value = addressFor(attribute.value) ?? attribute.value;
    });
  };
}
