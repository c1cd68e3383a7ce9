import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent } from '../../parsed-content.ts';
import { inText } from '../support/mdast-helpers.ts';

/** Finds code in a publication that forbids it. */
export const checkMdx = ({ site, texts }: ParsedContent): Problem[] =>
  (site?.mdx === false ? texts : [])
    .filter(({ file }) => file.endsWith('.mdx'))
    .map((text) =>
      inText(text, 0)(
        'mdx-not-allowed',
        'This publication does not allow .mdx files, because they can run code (`mdx: false` in site.yaml).',
        'Rename the file so that it ends in .md, and remove its components. Claims, figures and timelines appear on the page without them.',
      ),
    );
