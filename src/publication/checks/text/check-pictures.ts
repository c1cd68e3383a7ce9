import type { Nodes, Paragraph } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { checkAlone } from '../support/check-alone.ts';
import {
  attributeOf,
  endOf,
  inText,
  isComponent,
  partsOf,
  startOf,
  wordsOf,
} from '../support/mdast-helpers.ts';
import { isFileName, withoutGuess } from '../support/notations/guessed-descriptions.ts';

/** Finds pictures that do not say what they show, and what programs have left in descriptions and captions. */
export const checkPictures = ({ texts }: ParsedContent): Problem[] => texts.flatMap(faultsOfPictures);

const faultsOfPictures = checkAlone('pictures', (read): Problem[] => {
  if (!read.tree) return [];
  const missing = (at: number | Nodes, edit: string) =>
    inText(read, at)(
      'missing-alternative-text',
      'This picture has no description for readers who cannot see it.',
      edit,
    );
  return partsOf(read.tree).flatMap((node): Problem[] => {
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim())
      return [missing(node, 'Describe it between the square brackets: `![What it shows](…)`.')];
    if (node.type === 'image') return leftInDescription(node, node.alt ?? '', node.url, read);
    if (node.type === 'paragraph') return numberInCaption(node, read);
    if (isComponent(node) && (node.name === 'Figure' || node.name === 'img')) {
      const alt = attributeOf(node, 'alt');
      if (alt === undefined || (typeof alt === 'string' && !alt.trim()))
        return [missing(node, 'Add `alt="…"`, and say in it what the picture shows.')];
      return typeof alt === 'string' ? leftInDescription(node, alt, attributeOf(node, 'src'), read) : [];
    }
    if (node.type !== 'html') return [];
    return [...node.value.matchAll(/<img\b(?![^>]*\salt=(?:"[^"]*\S[^"]*"|'[^']*\S[^']*'))/gi)].map(
      ({ index }) => missing(startOf(node) + index, 'Add `alt="…"`, and say in it what the picture shows.'),
    );
  });
});

/** What programs have written where the author was to say what is seen. */
function leftInDescription(
  node: Nodes,
  alt: string,
  url: string | true | undefined,
  read: ParsedText,
): Problem[] {
  const report = (message: string, hint: string) => [inText(read, node)('other-notation', message, hint)];
  const [size] = /\s*\|\s*\d+(?:x\d+)?\s*$/.exec(alt) ?? [];
  if (size !== undefined)
    return report(
      `\`${size.trim()}\` sets no size here: it would be a part of the description.`,
      'Delete it. Pictures are as large as they fit.',
    );
  if (isFileName(alt, String(url)))
    return report(
      `\`${alt}\` is the name of a file, and says nothing to readers who cannot see the picture.`,
      SAY,
    );
  const rest = withoutGuess(alt);
  return rest === undefined
    ? []
    : report(
        `\`${alt.slice(rest.length).trim()}\` says that a program has guessed what the picture shows.`,
        SAY,
      );
}

const SAY = 'Write what the picture shows.';

/** "Figure 1. A gate", where the page says "Figure 1." as well. */
const NUMBER =
  /^[ \t]*\n[ \t]*((?:fig(?:ure)?|figura|gráfico|ilustración|imagen|illustration|graphique|abb(?:ildung)?|bild|grafik|ffigur|chart|photo|foto|image)\.?\s*\d+(?:\.\d+)*\s*(?:[.:–—|]|-\s))/iu;

function numberInCaption(node: Paragraph, read: ParsedText): Problem[] {
  const [picture, ...rest] = node.children;
  if (picture?.type !== 'image' && picture?.type !== 'imageReference') return [];
  const [, number] = NUMBER.exec(rest.map(wordsOf).join('')) ?? [];
  return number === undefined
    ? []
    : [
        inText(read, read.text.indexOf(number.slice(0, 3), endOf(picture)))(
          'other-notation',
          `\`${number}\` would stand there twice: captions are numbered by themselves.`,
          'Delete it.',
        ),
      ];
}
