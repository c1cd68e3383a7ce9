import { asCode, type Notation } from './notation.ts';

/** @returns what stands between signs, without spaces at its ends */
const inside = (found: string, sign: string) =>
  found.trim().replaceAll(sign.charAt(0), ' ').trim().replace(/\s+/g, ' ');

const CODE_IN_MARKDOWN = 'Delete it, or rename the file so that it ends in .mdx.';

/** What is said of `[words]: address` that Markdown does not take for that. */
export const NO_DEFINITION = {
  what: 'gives no link its address.',
  hint: 'Write `[words]: address` on one line, with an empty line above it, and nothing behind the address but a title in quotation marks.',
};

/** What is said of `[words](address` that nothing closes. */
export const NOT_CLOSED = {
  what: 'is no link: the bracket around its address is not closed.',
  hint: 'Write `)` where the address ends.',
};

/** Signs of Markdown itself that make nothing where they stand, so that readers would see them. */
export const NEARLY_MARKDOWN: readonly Notation[] = [
  {
    signs: /(?<=^|\n)[ \t]*#{7,}[ \t]+[^\n]*/g,
    what: 'is no heading: there are six levels.',
    hint: (found) => `Write \`**${found.trim().replace(/^#+\s+|\s*#*$/g, '')}**\`.`,
  },
  {
    signs: /(?<=^|\n)[ \t]*(?:={2,}|\+{3,})[ \t]*(?=\n|$)/g,
    what: 'does nothing here.',
    hint: 'Delete it. A heading begins with `##` and a space.',
  },
  {
    // With fewer spaces before it, it would end the paragraph above.
    signs:
      /(?<=\n)[ \t>]*(?:#{1,6}|[-+*]|(?<= {4})>|1[.)]|`{3,}\w*|-{3,}(?=[ \t]*(?:\n|$)))(?:[ \t]+[^\n]*|(?=\n|$))/g,
    what: 'belongs to the paragraph above, as it stands too far to the right.',
    hint: 'Leave a line empty above it, and take it back to the beginning of the line.',
  },
  {
    // An address behind the colon: what somebody said has none.
    signs:
      /(?<=^|\n)[ \t]*\[(?!\^)[^\]\n]*\]:[ \t]*(?:<[^\n]*|(?:https?:|www\.|\.{0,2}\/|#)[^\n]*|[^\s,;]+\.(?:mdx?|html?|pdf|png|jpe?g|svg|webp|avif|gif)(?![\w])[^\n]*)/gi,
    ...NO_DEFINITION,
  },
  {
    signs: /(?<![\p{L}\p{N}])!\[[^[\]\n]+\](?:\[[^[\]\n]*\])?(?![([:])|!\[\]\[[^[\]\n]*\]/gu,
    what: 'shows no picture: nothing says where that is.',
    hint: 'Write `![What it shows](../pictures/name.png)`.',
  },
  {
    signs: /(?<![\p{L}\p{N}])!\[[^[\]\n]+\]\([^()\n./#]+\)/gu,
    what: 'shows no picture: its address is none.',
    hint: 'Write `![What it shows](../pictures/name.png)`.',
  },
  {
    signs: /\[\^[^\]\s]+(?:[ \t]+[^\]\s]+)+\]/g,
    what: 'makes no note: there is a space in its name.',
    hint: (found) =>
      `Give it a name without one, such as \`${found.replace(/\s+/g, '-')}\`, here and where the note begins.`,
  },
  {
    // One that Markdown gives up at the address, its brackets or its angles.
    signs: /\[[^[\]\n]*\]\((?:<[^\n]*|[^\s()]+\([^)\n]*\)*)[ \t]*(?=\n|$)/g,
    what: 'is no link.',
    hint: 'Write `[words](address)` on one line, with each bracket closed and `%20` for each space of the address.',
  },
  {
    signs: /(?<!\[[^[\]\n]*)(?<!\0[^\n]*)\]\([^\s()<>]*[./#][^\s()<>]*\)/g,
    what: 'ends no link: a bracket in its words has no other that belongs to it.',
    hint: 'Write `\\]` for each bracket that belongs to the words, and `[` where the link begins.',
  },
  {
    // Up to the end of the paragraph no bracket closes it.
    signs: /\[[^[\]\n]+\]\((?=\.{0,2}\/|#|[\w-]+\.(?:mdx?|html?|pdf|png|jpe?g|svg|webp)\b)[^()]*$/g,
    ...NOT_CLOSED,
  },
  {
    signs: /(?<=^|\n)[ \t]*(?:[-+*]|\d{1,3}[.)]|#{1,6})\u00A0/g,
    what: 'makes neither a list nor a heading: the space behind it is one at which lines do not break.',
    hint: 'Delete that space, and type an ordinary one.',
  },
  {
    signs: /(?<![\w_\0])__(?:[ \t]+[^_\n]*[^\s_]|[^\s_][^_\n]*[ \t])__(?![\w_])/g,
    what: 'makes nothing bold.',
    hint: (found) => `Write \`**${inside(found, '_')}**\`. If the signs are meant, write \`\\_\`.`,
  },
  {
    signs: /~{2,}[^~\n]*[^\s~][^~\n]*~{2,}/g,
    what: 'strikes nothing out.',
    hint: (found) =>
      `Write \`~~${inside(found, '~')}~~\`, without spaces inside the signs. If tildes are meant, write \`\\~\`.`,
  },
  {
    signs: /(?<![~\w])~~(?=[\p{L}\p{N}])/gu,
    what: 'strikes nothing out, as nothing closes it in the same paragraph.',
    hint: 'Put `~~` where it ends, too. If tildes are meant, write `\\~`.',
  },
  {
    // Signs of notes, `(*)`, stand beside brackets.
    signs: /(?<![\p{L}\p{N}*_\0])\*(?![\s*)\].,;:!?])[^*\n]*[^\s*([]\*(?![*)])/gu,
    what: 'makes no emphasis.',
    hint: (found) =>
      `Write a space before the first star and behind the last, or \`<em>${found.slice(1, -1)}</em>\`. If stars are meant, write \`\\*\`.`,
  },
  {
    signs: /(?<![\p{L}\p{N}`\0])(?:`|`{3,})(?=[\p{L}\p{N}"'<>$/.\\-])(?![^`\n]*')/gu,
    what: 'begins no code, as nothing closes it in the same paragraph.',
    hint: (found) => `Put ${asCode(found)} where it ends, too. If the sign is meant, write \`\` \\\` \`\`.`,
  },
  {
    signs: /<\/?[a-z][a-z\d]*\s+[\w:*#-]*=[^<>\n]*>?/gi,
    what: 'is not read as a tag.',
    hint: 'Write `name="value"` for each of its attributes, with a space before it, and `>` at its end. If the sign is meant, write `\\<`.',
  },
  {
    signs: /<\/?[a-z]\w*(?:\.\w+)+(?:\s[^<>\n]*)?\/>/gi,
    what: 'is code, which works in .mdx files only.',
    hint: `${CODE_IN_MARKDOWN} If the signs are meant, write \`\\<\`.`,
  },
  {
    signs: /(?<!-)-->|(?<!\S)<--(?!-)/g,
    what: 'hides nothing here.',
    hint: 'Delete it. If an arrow is meant, write `→` or `←`.',
  },
  {
    signs: /\{\/\*(?:(?!\*\/)[^])*\*\/\}/g,
    what: 'hides nothing in .md files.',
    hint: (found) => `Write \`<!-- ${found.slice(3, -3).replace(/\s+/g, ' ').trim()} -->\`.`,
  },
  {
    signs: /\{(?:props|\$?front[mM]atter|Astro|import\.meta|\$?page|site|config|meta(?:data)?)\.[^{}\n]*\}/g,
    what: 'is code, which works in .mdx files only.',
    hint: CODE_IN_MARKDOWN,
  },
  {
    signs:
      /(?<=^|\n)export\s+(?:(?:\*|\{[^{}\n]*\})[^\n]*\sfrom\s*['"]|\{[^{}\n]*\}\s*;?(?=\n|$)|async\s+function\s)[^\n]*/g,
    what: 'is code, which works in .mdx files only.',
    hint: CODE_IN_MARKDOWN,
  },
  {
    // With spaces in it, it may be two amounts of money.
    signs: /(?<![\w$\0])\$(?=[^\s$\d])[^\s$]{1,40}\$(?![\w$])/g,
    what: 'makes no formula here.',
    hint: 'Write it in words and signs, such as `x<sup>2</sup>`, or show it as a picture. If a dollar is meant, write `\\$`.',
  },
  {
    // A path of Windows may end so.
    signs: /(?<![\\:]\S*)\\[ \t]*$/g,
    what: 'ends no line here: readers would see a backslash.',
    hint: 'Delete it. If the sign is meant, write it as code.',
  },
  {
    signs: /^\[[ xX]\]$/g,
    what: 'makes no box to tick, as no words stand behind it.',
    hint: 'Write what is to be done behind it, or delete it.',
  },
  {
    signs: /(?<=^|\n)\(@[\w-]*\)(?=[ \t]+\S)/g,
    what: 'makes no list of examples.',
    hint: 'Begin the line with a number, a full stop and a space, and leave a line empty before the list.',
  },
];
