import { isPublishable } from '../../../../model/media/attachment.ts';
import { asLinked } from '../../../../text/markup/decode-address.ts';
import { fragment } from '../../../../text/markup/fragment.ts';
import { isPicture } from '../../../folder/file-kinds.ts';
import type { ParsedText } from '../../../parsed-content.ts';
import { inText } from '../mdast-helpers.ts';
import type { ReferenceTargets } from '../reference-targets.ts';

/** `[[Name]]`, `[[Name|words]]` */
export interface WikiLink {
  whole: string;
  name: string;
  heading: string | undefined;
  words: string | undefined;
  offset: number;
}

/** @returns what is wrong with a link of a wiki, and how it is written here */
export function noWiki(
  { whole, name: written, heading, words, offset }: WikiLink,
  read: ParsedText,
  { entriesNamed, entryIds }: ReferenceTargets,
) {
  // Obsidian names a paragraph so, and MediaWiki a file.
  const name = written.replace(/\^[\w-]*$/, '').replace(/^(?:file|image|datei|bild|fichier|archivo):/i, '');
  const report = (what: string, edit: string) =>
    inText(read, offset)(
      'other-notation',
      `\`${whole}\` ${what}`,
      `${edit} If brackets are meant, write \`\\[\`.`,
    );
  if (name.startsWith('@'))
    return inText(read, offset)(
      'malformed-citation',
      `\`${whole}\` has brackets twice, so it cannot be read as a citation.`,
      `Write \`[${name}]\`.`,
    );
  if (/^(?:category|kategorie|catégorie|categoría):/i.test(name))
    return report('is no category here.', 'Delete it. Topics stand in the field `topics`.');
  if (isPicture(name)) {
    // A size or a place is no description.
    const shown = words?.split('|').at(-1)?.trim() ?? '';
    const isShown =
      /\p{L}{2}/u.test(shown) && !/^(?:thumb|frame|left|right|center|centre|none|\d+px)$/i.test(shown);
    return report(
      'is no picture here.',
      `Write \`![${isShown ? shown : 'What it shows'}](../pictures/${name})\`.`,
    );
  }
  if (isPublishable(name))
    return report('is no link here.', `Write \`[${words ?? name}](../files/${asLinked(name)})\`.`);
  const ending = name.replace(/\.mdx?$/i, '');
  const called = [...entryIds].filter((id) => `/${id}`.endsWith(`/${ending}`));
  const [named, ...others] = entriesNamed.get(fragment(name)) ?? called;
  const path = named !== undefined && !others.length ? `../${named}.md` : '../initiatives/name.md';
  const place = heading === undefined || heading.startsWith('^') ? '' : `#${fragment(heading)}`;
  return report('is no link here.', `Write \`[${words ?? name}](${path}${place})\`.`);
}
