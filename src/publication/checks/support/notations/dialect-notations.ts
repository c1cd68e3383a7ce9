import type { Notation } from './notation.ts';
import { noteOf } from './tex-notations.ts';

/** What other kinds of Markdown, and other markup, mean by the beginnings of lines and by some signs in them. */
export const DIALECT_NOTATIONS: readonly Notation[] = [
  {
    // Paths of Windows hold such signs, too, and begin otherwise.
    signs: /(?<![\p{L}\p{N}:\\/.\])}$-])\\[a-z]{2,}(?![\p{L}\p{N}\\/.[{(])/giu,
    what: 'does nothing here.',
    hint: 'Delete it, or write the sign that it stands for. If a backslash is meant, write `\\\\`.',
  },
  {
    // In brackets, it may be the id of a source.
    signs:
      /(?=[{@\0])(?<![\p{L}\p{N}@]|\[[^[\]]*)(?:\{?@(?:fig|tbl|tab|eq|sec|lst)[:-][\w-]+\}?|\0\0ref\([\w:-]+\))/gu,
    what: 'leads nowhere here.',
    hint: 'Write a link to the figure or heading, such as `[Figure 1](#figure-1)`.',
  },
  {
    signs:
      /(?<=(?:^|\n)[ \t]*)(?:\p{L}[\p{L}\p{N} _-]{0,30}[ \t]?(?::{2,4}|;;)[ \t]+(?=\S)|:\p{Lu}\p{Ll}[\p{L}\p{N} _-]{0,30}:[ \t]+(?=\S)|[[(]\p{L}[\p{L}\p{N} _-]{0,30}::[^[\]()\n]*[\])])/gu,
    what: 'makes no field or list of terms here.',
    hint: 'Delete it, write what it says as a sentence, or as an item of a list, `- **Term**: what it means`.',
  },
  {
    signs: /(?<=^|\s)\^(?=[\w-]*[a-z])[\w-]{2,}[ \t]*$/g,
    what: 'gives no name to these lines.',
    hint: 'Delete it. Links may lead to headings.',
  },
  {
    signs:
      /(?<=^|\n)(?:--8<--[^\n]*|!include\s[^\n]+|@import\s+["'][^\n]+|\{![^!\n]+!\}|include::\S+\[[^\]\n]*\])/g,
    what: 'puts nothing in here.',
    hint: 'Write here what the other file says, or link to it.',
  },
  {
    signs: /(?<=^|\n)={3}[!+]?[ \t]+"[^"\n]+"/g,
    what: 'makes no tab here.',
    hint: (found) =>
      `Write a heading, such as \`### ${found.replace(/^[^"]*"|"$/g, '')}\`, and take back the text below it to the beginning of the line.`,
  },
  {
    signs:
      /(?<=^|\n)(?:={2,6}[ \t]+[^\s"=][^\n=]*?(?:[ \t]+={2,6})?|=[ \t]+[^\s"=][^\n=]*?[ \t]+=)[ \t]*(?=\n|$)/g,
    what: 'is no heading.',
    hint(found) {
      const [signs = ''] = /^=+/.exec(found.trim()) ?? [];
      return `Write \`${'#'.repeat(Math.max(2, signs.length))} ${found.replace(/^[\s=]+|[\s=]+$/g, '')}\`.`;
    },
  },
  {
    signs: /(?<=^|\n)h[1-6]\.[ \t]+[^\n]+/g,
    what: 'is no heading.',
    hint: (found) =>
      `Write \`${'#'.repeat(Math.max(2, Number(found.trim().charAt(1))))} ${found.trim().slice(3).trim()}\`.`,
  },
  {
    signs: /(?<=^|\n)#(?=\p{L})[^\n]*/gu,
    what: 'is no heading, and no topic.',
    hint: (found) =>
      `If a heading is meant, write \`## ${found.trim().slice(1)}\`. Topics stand in the field \`topics\`. If the sign is meant, write \`\\#\`.`,
  },
  {
    signs:
      /(?<=^|\n)(?:import\s[^\n]*\sfrom\s*['"][^\n]*|export\s+(?:default|const|let|function|class)\s[^\n]*)/g,
    what: 'is code, which works in .mdx files only.',
    hint: 'Delete it, or rename the file so that it ends in .mdx.',
  },
  {
    signs: /(?<=^|\n)\/{3,}[ \t]*(?:[a-z][^\n]*)?(?=\n|$)/g,
    what: 'makes no box here.',
    hint: 'Delete it. What is quoted begins with `>`.',
  },
  {
    signs: /(?<=^|\n)bq\.[ \t]+[^\n]+/g,
    what: 'makes no quotation here.',
    hint: (found) => `Write \`> ${found.trim().slice(3).trim()}\`.`,
  },
  {
    signs: /(?<=^|\n)={2,}(?:[ \t]+={2,})+[ \t]*(?=\n|$)/g,
    what: 'makes no table here.',
    hint: 'Write `| a | b |` in each line, and `| --- | --- |` below the first.',
  },
  {
    signs: /(?<=^|\n)\|={3,}[^\n|]*(?=\n|$)/g,
    what: 'makes no table here.',
    hint: 'Write `| a | b |` in each line, and `| --- | --- |` below the first.',
  },
  {
    signs: /(?<=^|\n)\([a-z][\w-]*\)=[ \t]*(?=\n|$)/g,
    what: 'gives no name to these lines.',
    hint: 'Delete it. Links may lead to headings.',
  },
  {
    signs:
      /(?<=^|\n)\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|abstract|discrete|(?:source|quote|verse|cols)\b[^\]\n]*)\][ \t]*(?=\n|$)/g,
    what: 'does nothing here.',
    hint: 'Delete it, or write what it says as a sentence.',
  },
  {
    // Where lines are wrapped, one may begin with the sign of a share.
    signs: /(?<=^|\n[ \t]*\n)%[ \t]+\S[^\n]*/g,
    what: 'hides nothing here.',
    hint: (found, { isMdx }) =>
      `Write notes to yourself as comments: \`${isMdx ? `{/* ${found.trim().slice(1).trim()} */}` : `<!-- ${found.trim().slice(1).trim()} -->`}\`.`,
  },
  {
    signs:
      /(?<!(?:^|\n)[^\n]*\|\|[^\n]*|(?:^|\n)[ \t]*)\|\|(?=[^\s|])[^|\n]*[^\s|]\|\|(?!\|)|>!(?=\S)[^\n]*?\S!</g,
    what: 'hides nothing here.',
    hint: 'Delete the signs around the words.',
  },
  {
    signs: /\^\((?=[^\s()])[^()\n]+\)/g,
    what: 'does not raise anything.',
    hint: (found) => `Write \`<sup>${found.slice(2, -1)}</sup>\`. If a circumflex is meant, write \`\\^\`.`,
  },
  {
    signs: /(?<![:\w/\0.])\/\/(?=\p{L})[^/\n]*[\p{L}.,!?]\/\/(?![\w/])/gu,
    what: 'makes no emphasis.',
    hint: (found) => `Write \`*${found.slice(2, -2)}*\`. If strokes are meant, write \`\\/\`.`,
  },
  {
    // In brackets twice, as prose has them, words are rarely alone.
    signs: /(?<=^|\p{L}[.,]? ?)\(\((?=[^\s()])[^()\n]+\)\)(?!\))/gu,
    what: 'makes no note here.',
    hint: (found, place) => noteOf(found.slice(2, -2), place),
  },
  {
    signs: /<<#?[a-z][\w-]*(?:,[^<>\n]+)?>>/gi,
    what: 'is no link here.',
    hint(found) {
      const [id = '', words] = found.slice(2, -2).split(/,\s*/);
      return `Write \`[${words ?? id}](#${id.replace('#', '')})\`.`;
    },
  },
  {
    signs: /(?<![\w:])footnote:\[[^\]\n]+\]/g,
    what: 'makes no note here.',
    hint: (found, place) => noteOf(found.slice('footnote:['.length, -1), place),
  },
  {
    signs: /(?<![\w:])(?:link|xref):[^\s[\]]+\[[^[\]\n]*\]/g,
    what: 'is no link here.',
    hint(found) {
      const [, path = '', words = ''] = /^\w+:([^[]+)\[(.*)\]$/s.exec(found) ?? [];
      const target = path.startsWith('#')
        ? path
        : `../initiatives/${path.replace(/^.*\//, '').replace(/(?:\.\w+)?(?:#.*)?$/, '')}.md`;
      return `Write \`[${words || path}](${target})\`.`;
    },
  },
  {
    signs: /\[fn:[\w-]+\]/g,
    what: 'makes no note here.',
    hint(found) {
      const mark = `[^${found.slice(4, -1)}]`;
      return `Write \`${mark}\`, and in a line of its own below: \`${mark}: words\`.`;
    },
  },
  {
    signs: /<\/>|<\/?[A-Z]\w*(?:\s[^<>\n]*[{}][^<>\n]*)?\/?>/g,
    what: 'is code, which works in .mdx files only.',
    hint: 'Delete it, or rename the file so that it ends in .mdx. If the signs are meant, write `\\<`.',
  },
  {
    signs: /(?<=^|\n)#\+\w+[^\n]*/g,
    what: 'does nothing here.',
    hint: 'Delete it.',
  },
  {
    signs:
      /(?<=^|\n)\.\.[ \t]+(?:[\w-]+::[^\n]*|\[[^\]\n]+\][ \t][^\n]*|\|[^|\n]+\|[ \t][^\n]*|_[^:\n]+:(?:[ \t][^\n]*|(?=\n|$)))/g,
    what: 'does nothing here.',
    hint: 'Delete it. A picture is `![What it shows](../pictures/name.png)`, a note begins with `[^1]:`, and what is quoted with `>`.',
  },
  {
    signs:
      /(?<!\$|\\[a-z]+)\{\/?(?:quote|code|noformat|panel|info|note|warning|tip|colou?r|expand|section|column|toc|anchor|children|include|excerpt|status|jira|details|nbsp|empty|pagebreak)(?::[^{}\n]*)?\}/g,
    what: 'does nothing here.',
    hint: 'Delete it. What is quoted begins with `>`, and code stands between backticks.',
  },
];
