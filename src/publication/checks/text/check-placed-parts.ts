import { DATA_PARTS } from '../../../model/source/page-citations.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent } from '../../parsed-content.ts';
import { checkAlone } from '../support/check-alone.ts';
import { inText, isComponent, partsOf } from '../support/mdast-helpers.ts';

/** Finds parts of the page that the author has placed more than once: their rows can have one address only. */
export const checkPlacedParts = ({ texts }: ParsedContent): Problem[] => texts.flatMap(placedTwice);

const placedTwice = checkAlone('placed parts', (read): Problem[] => {
  const components = read.tree ? partsOf(read.tree).filter(isComponent) : [];
  return DATA_PARTS.flatMap((part) =>
    components
      .filter(({ name }) => name === part)
      .slice(1)
      .map((node) =>
        inText(read, node)(
          'duplicate-id',
          `\`<${part} />\` appears twice on this page, so links to its rows could mean either.`,
          'Keep one and delete the other.',
        ),
      ),
  );
});
