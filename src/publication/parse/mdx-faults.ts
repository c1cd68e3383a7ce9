import { otherCitations } from '../../model/source/other-citations.ts';
import { signsAt } from '../checks/support/notations/other-notations.ts';
import type { Problem } from '../../model/problems.ts';
import { readHeadingAttributes } from '../../text/markup/read-heading-attributes.ts';

type Words = Required<Pick<Problem, 'message' | 'hint'>>;

/** Elements that hold nothing, and so are closed where they are opened (https://html.spec.whatwg.org/#void-elements). */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** What `<` begins in Markdown and not in MDX, and how it is written there. */
const NOT_IN_MDX: readonly [begins: RegExp, words: (match: RegExpExecArray) => Words][] = [
  [
    /^<((?:https?:|mailto:|tel:)[^<>\n]*|[a-z][a-z\d+.-]+:[^\s<>]*|(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s<>]*)?)>/i,
    ([written, address = '']) => ({
      message: `\`${written}\` is no link in .mdx files.`,
      hint: /^tel:/i.test(address)
        ? `Write the number without a link: \`${address.slice(4)}\`.`
        : `Write \`[words](${/^[a-z][a-z\d+.-]+:/i.test(address) ? '' : 'https://'}${address.replace(/\s/g, '%20')})\`.`,
    }),
  ],
  [
    /^<([^\s<>@/]+@[^\s<>]+)>/,
    ([written, address = '']) => ({
      message: `\`${written}\` is no link in .mdx files.`,
      hint: `Write \`[${address}](mailto:${address})\`.`,
    }),
  ],
  [
    /^<!--([\s\S]*?)(?:-->|$)/,
    ([, comment = '']) => ({
      message: 'Comments are written in another way in .mdx files.',
      hint: `Write \`{/* ${comment.trim().replace(/\s*\n[\s\S]*/, ' …')} */}\`.`,
    }),
  ],
  [
    /^<[!?][^>]*>?/,
    ([written]) => ({ message: `\`${written}\` has no place in a page.`, hint: 'Delete it.' }),
  ],
];

const SHOW_ANGLE = 'To show the sign itself, write `\\<`.';

/**
 * @param reason in the words of the parser, which are for programmers
 * @param text the whole file
 * @param offset where the parser stopped
 */
export function explainMdx(reason: string, text: string, offset: number): Words & { offset: number } {
  const [, open] = /^Expected a closing tag for `<([^>`]*)>`/.exec(reason) ?? [];
  if (open === undefined) return { ...explainAt(reason, text, offset), offset };
  // It may stand anywhere in what was to be closed by now.
  const at = Math.max(text.indexOf(`<${open}`, offset), offset);
  return { ...notClosed(open, text.slice(at)), offset: at };
}

function explainAt(reason: string, text: string, offset: number): Words {
  const angle = text.slice(text.lastIndexOf('<', offset));
  for (const [begins, words] of NOT_IN_MDX) {
    const match = reason.includes('character') && begins.exec(angle);
    if (match) return words(match);
  }
  const [, wrong, before] =
    /closing tag `([^`]*)`, expected corresponding closing tag for `<([^>`]*)>`/.exec(reason) ?? [];
  if (wrong !== undefined && before !== undefined)
    return {
      message: `\`${wrong}\` closes what was not opened last: that is \`<${before}>\`.`,
      hint: VOID.test(before)
        ? `Write \`${selfClosed(tagAt(text, text.lastIndexOf(`<${before}`, offset)) ?? `<${before}>`)}\`.`
        : `Close it first, with \`</${before}>\`.`,
    };
  if (reason.startsWith('Unexpected closing slash'))
    return { message: 'This closes what was not opened before.', hint: 'Delete it, or open it before.' };
  if (reason.includes('attribute value'))
    return {
      message: 'The value of an attribute stands between straight quotation marks.',
      hint: 'Write `name="value"`.',
    };
  if (/acorn|expression|closing brace/.test(reason)) {
    const brace = text.lastIndexOf('{', offset);
    const cited = otherCitations(text).find(
      ({ index, written }) => brace >= index && brace < index + written.length,
    );
    if (cited)
      return {
        message: `\`${cited.written}\` is how another program cites.`,
        hint: `Write \`${cited.meant}\`.`,
      };
    const [attributes] = /^\{(?:[:.#][\w .:#-]|[\w-]+=)[^{}\n]*\}/.exec(text.slice(brace)) ?? [];
    if (attributes !== undefined) {
      const { id } = readHeadingAttributes(attributes) ?? {};
      const isBelow = /(?:^|\n)[ \t>]*#{1,6}[ \t][^\n]*\n[ \t>]*$/.test(text.slice(0, brace));
      return {
        message: `\`${attributes}\` does nothing here.`,
        hint:
          id !== undefined && isBelow
            ? `Delete it, and end the heading above with \`{#${id}}\`.`
            : 'Delete it.',
      };
    }
    const other = signsAt(text, brace);
    if (other) return other;
    const comment = /^\{\s*\/\/\s*([^\n{}]*?)\s*\}/.exec(text.slice(brace))?.[1];
    if (comment !== undefined)
      return {
        message: 'This comment goes on to the end of the line, so that the brace does not close.',
        hint: `Write \`{/* ${comment} */}\`.`,
      };
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
    const [, name, typed] = /^export\s+(?:const|let)\s+([\w$]+)\s*(:\s*[^=\n]+?)\s*=/.exec(line) ?? [];
    if (name !== undefined && typed !== undefined)
      return {
        message: 'Types of TypeScript are not read in .mdx files.',
        hint: `Write \`${name}\` without \`${typed}\`.`,
      };
    return /^(?:import|export)\b/.test(line)
      ? {
          message:
            'Lines that begin with `import` or `export` are code in .mdx files, and this cannot be read.',
          hint: 'If it is text, begin the line with another word.',
        }
      : {
          message: 'What stands in braces is code in .mdx files, and this cannot be read.',
          hint: 'To show a brace, write `\\{`.',
        };
  }
  return (
    signsAt(text, Math.max(0, text.lastIndexOf('<', offset))) ?? {
      message: 'A component or element begins with `<` in .mdx files, and this is none.',
      hint: SHOW_ANGLE,
    }
  );
}

/** @returns the tag that begins at a place */
const tagAt = (text: string, at: number) => /^<[^<>]*>/.exec(text.slice(Math.max(at, 0)))?.[0];

const selfClosed = (tag: string) => tag.replace(/\s*\/?>$/, ' />');

function notClosed(name: string, angle: string): Words {
  if (/^[\w-]+\.(?:mdx?|html|pdf)$/.test(name))
    return { message: `\`<${name}>\` is no link in .mdx files.`, hint: `Write \`[words](${name})\`.` };
  const found = tagAt(angle, 0) ?? '';
  const tag = found.startsWith(`<${name}`) ? found : `<${name}>`;
  const closed = selfClosed(tag);
  const count = (begins: string) =>
    angle.match(new RegExp(`${RegExp.escape(begins)}(?![\\w.-])`, 'g'))?.length ?? 0;
  if (!VOID.test(name) && count(`</${name}`) >= count(`<${name}`))
    return {
      message: `\`<${name}>\` is opened here, and closed in another paragraph.`,
      hint: `Write \`${tag}\` and \`</${name}>\` on lines of their own, or both in one paragraph.`,
    };
  return {
    message: `\`<${name}>\` is opened here and not closed.`,
    hint: VOID.test(name)
      ? `Write \`${closed}\`.`
      : `Close it with \`</${name}>\`, or write \`${closed}\` if nothing stands in it. ${SHOW_ANGLE}`,
  };
}
