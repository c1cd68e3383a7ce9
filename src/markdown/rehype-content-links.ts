import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { factsOf, type Attachment } from '../model/media/attachment.ts';
import { resolveContentPath } from '../model/site/addresses/content-paths.ts';
import { ADDRESS_ATTRIBUTES } from '../model/site/addresses/page-attributes.ts';
import { decodeAddress } from '../text/markup/decode-address.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { isJsx, setAttribute, type Jsx } from './rehype-figures.ts';
import { visitTree } from './visit-tree.ts';

const CONTENT_LINK = /^(?![a-z][a-z0-9+.-]*:|\/)([^#?]+\.mdx?)((?:\?[^#]*)?(?:#.*)?)$/is;

/**
 * Turns links to content files into links to their pages, and says of files to open what they are and how large,
 * also in elements of MDX; the check before the build has refused others.
 */
export function rehypeContentLinks(context: () => MarkdownContext) {
  return (tree: Root, file: VFile) => {
    const known = context();
    const from = known.pageAt(file.path)?.file;
    if (from === undefined) return;
    const facts = (attachment: Attachment): Element => ({
      type: 'element',
      tagName: 'span',
      properties: { className: ['file-facts'] },
      children: [{ type: 'text', value: ` (${factsOf(attachment, known.words)})` }],
    });
    /** @returns the address that a link to a content file leads to, and its language where it is another */
    const leadingTo = (
      href: string,
      link: Element | Jsx,
    ): { href: string; hrefLang?: string } | undefined => {
      const attachment = known.attachment(from, href);
      if (attachment) {
        link.children.push(facts(attachment));
        const [, file = '', part = ''] = /^([^#]*)(.*)$/s.exec(href) ?? [];
        return { href: attachment.address + (known.attachment(from, file) === attachment ? part : '') };
      }
      const [, path, rest = ''] = CONTENT_LINK.exec(href) ?? [];
      const id = path === undefined ? undefined : resolveContentPath(from, decodeAddress(path));
      const { address, lang } = (id === undefined ? undefined : known.page(id)) ?? {};
      if (address === undefined) return undefined;
      return { href: address + rest, ...(lang !== undefined && { hrefLang: lang }) };
    };
    visitTree<Nodes>(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'a' && typeof node.properties.href === 'string')
        Object.assign(node.properties, leadingTo(node.properties.href, node));
      if (!isJsx(node) || !/^[a-z]/.test(node.name ?? '')) return undefined;
      for (const attribute of node.attributes)
        if (
          'name' in attribute &&
          attribute.name !== 'src' &&
          ADDRESS_ATTRIBUTES.has(attribute.name) &&
          typeof attribute.value === 'string'
        ) {
          const { href = attribute.value, hrefLang } = leadingTo(attribute.value, node) ?? {};
          attribute.value = href;
          if (hrefLang !== undefined && node.name === 'a') setAttribute(node, 'hreflang', hrefLang);
        }
      return undefined;
    });
  };
}
