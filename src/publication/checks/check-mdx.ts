import type { Problem } from '../../model/problems.ts';
import type { ReadContent } from '../parsed-content.ts';
import { inText } from './support/mdast-helpers.ts';

/** Finds code in a publication that forbids it. */
export const checkMdx = ({ site, texts }: ReadContent): Problem[] =>
  (site?.mdx === false ? texts : [])
    .filter(({ file }) => file.endsWith('.mdx'))
    .map((text) =>
      inText(
        text,
        0,
        'mdx-not-allowed',
        'MDX is code, and site.yaml forbids it (`mdx: false`).',
        'Rename the file to end in .md, and take its components out: parts that come from data stand on the page without them.',
      ),
    );
