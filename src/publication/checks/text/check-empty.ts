import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent } from '../../parsed-content.ts';
import { inText } from '../support/mdast-helpers.ts';

/** Finds pages without any text of their own. */
export const checkEmpty = ({ texts }: ParsedContent): Problem[] =>
  texts
    .filter(
      ({ tree }) =>
        tree &&
        !tree.children.some(({ type }) => type !== 'heading' && type !== 'definition' && type !== 'mdxjsEsm'),
    )
    .map((read) =>
      inText(read, read.text.trimEnd().lastIndexOf('\n') + 1)(
        'empty-page',
        'The page has no text.',
        'Write some below the front matter, or add `draft: true` to it until you do.',
      ),
    );
