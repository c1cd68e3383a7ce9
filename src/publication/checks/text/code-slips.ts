import type { Nodes } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedText } from '../../parsed-content.ts';
import { endOf, inText, startOf } from '../support/mdast-helpers.ts';

/** Finds what is wrong with code: nothing closes it, or other programs make something else of it than readers would see. */
export const codeSlips = (node: Nodes, read: ParsedText): Problem[] => [
  ...unclosed(node, read),
  ...notDrawn(node, read),
  ...titled(node, read),
];

/** Code that runs to the end of what holds it, because nothing closes it. */
function unclosed(node: Nodes, read: ParsedText): Problem[] {
  if (node.type !== 'code') return [];
  const lines = read.text.slice(startOf(node), endOf(node)).split('\n');
  const [, fence] = /^(`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  if (fence === undefined || (lines.length > 1 && lines.at(-1)?.replace(/[\s>]/g, '').startsWith(fence)))
    return [];
  return [
    inText(read, node)(
      'other-notation',
      'Nothing closes this code, so that all below it is code.',
      'Write the signs that it begins with on a line of their own where it ends.',
    ),
  ];
}

/** What other programs write above code: `title="a.js"`, `[a.js]`. */
function titled(node: Nodes, read: ParsedText): Problem[] {
  const [title] =
    node.type === 'code'
      ? (/(?<!\S)(?:(?:title|file(?:name)?|caption)=(?:"[^"]*"|'[^']*'|\S+)|\[[^[\]]+\])/.exec(
          node.meta ?? '',
        ) ?? [])
      : [];
  return title === undefined
    ? []
    : [
        inText(read, node)(
          'other-notation',
          `\`${title}\` is not shown.`,
          'Delete it, and say above the code what it is.',
        ),
      ];
}

/** What other programs draw or set of code, by the word behind its signs. */
const DRAWN =
  /^(?:mermaid|plantuml|puml|uml|dot|graphviz|viz|d2|ditaa|blockdiag|seqdiag|flow|flowchart|sequence|nomnoml|svgbob|pikchr|wavedrom|vega(?:-lite)?|chart|echarts|geojson|topojson|stl|markmap|mindmap|abc|csv-table)$/i;
/** What other programs make a box or a list of, or run. */
const DONE =
  /^(?:\{(?!\.)[\w:,=" -]+\}?|dataview(?:js)?|tasks|query|toc|tabs|ad-\w+|bibliography|kanban|excalidraw|admonition)$/i;
const SET = /^(?:math|latex|tex|katex|asciimath|typst)$/i;

/** Code in the line that other programs run: R Markdown, Quarto, Dataview of Obsidian. */
const RUN = /^(?:r (?=\S*[(+$])|\{(?:r|python|julia|ojs)\} |=\s*this\.)/;

/** Code that other programs make a drawing or formula of, or put a value in the place of. */
function notDrawn(node: Nodes, read: ParsedText): Problem[] {
  if (node.type === 'code' && DONE.test(node.lang ?? ''))
    return [
      inText(read, node)(
        'other-notation',
        `\`${node.lang ?? ''}\` does nothing here: readers see these lines as they are typed.`,
        'Delete the lines of signs above and below, and write what they stood for. If the lines themselves are meant, write `text` in the place of the word.',
      ),
    ];
  if (node.type === 'inlineCode' && RUN.test(node.value))
    return [
      inText(read, node)(
        'other-notation',
        `\`${node.value}\` does nothing here: readers see it as it is typed.`,
        'Write what it stood for.',
      ),
    ];
  const word = node.type === 'code' ? (node.lang ?? '').replace(/^\{?\.?|\}$/g, '') : '';
  const hint = DRAWN.test(word)
    ? 'Save the drawing as a picture in the program that makes it, put that into pictures/, and write `![What it shows](../pictures/name.svg)`.'
    : SET.test(word) && 'Write it in words and signs, such as `x<sup>2</sup>`, or show it as a picture.';
  if (!hint) return [];
  return [
    inText(read, node)(
      'other-notation',
      `\`${word}\` makes no ${DRAWN.test(word) ? 'drawing' : 'formula'} here: readers see these lines as they are typed.`,
      `${hint} If the lines themselves are meant, write \`text\` in the place of \`${word}\`.`,
    ),
  ];
}
