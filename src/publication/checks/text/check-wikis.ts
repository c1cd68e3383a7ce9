import type { Nodes, Paragraph } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import { checkAlone } from '../support/check-alone.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { endOf, inText, partsOf, startOf } from '../support/mdast-helpers.ts';
import { findWikiNotations } from '../support/notations/wiki-notations.ts';

/** Finds what wikis and forums write, which may go across links and emphasis. */
export const checkWikis = ({ texts }: ParsedContent): Problem[] => texts.flatMap(signsIn);

const signsIn = checkAlone('wikis', (read): Problem[] =>
  (read.tree ? partsOf(read.tree) : []).flatMap((node) => [...ofWikis(node, read), ...starred(node, read)]),
);

/** Code in lines is meant as it is written. */
const codeHidden = (node: Paragraph, source: string) =>
  partsOf(node).reduce((text, part) => {
    if (part.type !== 'inlineCode' || !part.position) return text;
    const [from, to] = [startOf(part) - startOf(node), endOf(part) - startOf(node)];
    // Where an address stands in it, or the name of a role before it, another program means something else.
    return text.startsWith('_', to) || /(?<![\w`]):[a-z:]+:$|\{[a-z:]+\}$/.test(text.slice(0, from))
      ? text
      : text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }, source);

function ofWikis(node: Nodes, read: ParsedText): Problem[] {
  if (node.type !== 'paragraph' || !node.position) return [];
  const whole = read.text.slice(startOf(node), endOf(node));
  if (!/[[\]{}<>|!'"_`:]/.test(whole)) return [];
  const source = codeHidden(node, whole).replace(/\\[!-/:-@[-`{-~]/g, '\0\0');
  return findWikiNotations(source).map(({ index, message, hint, gone }) =>
    inText(read, startOf(node) + index)('other-notation', message, hint, gone),
  );
}

/** "5*3*2", of which the middle would be emphasised and the signs be gone. */
function starred(node: Nodes, read: ParsedText): Problem[] {
  if ((node.type !== 'emphasis' && node.type !== 'strong') || !node.position) return [];
  const [start, end] = [startOf(node), endOf(node)];
  if (!/^\*+[\d.,]+\*+$/.test(read.text.slice(start, end))) return [];
  if (!/\d$/.test(read.text.slice(0, start)) || !/^\d/.test(read.text.slice(end))) return [];
  return [
    inText(read, node)(
      'other-notation',
      'Stars on both sides make emphasis, so readers would not see them.',
      'Write `×` where numbers are multiplied, or `\\*` for each star.',
    ),
  ];
}
