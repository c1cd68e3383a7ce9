import { findRemovedHtml } from '../../../markdown/removed-html.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent } from '../../parsed-content.ts';
import { asWritten, componentOf } from './check-components.ts';
import { inText } from '../support/mdast-helpers.ts';

/** Finds raw HTML that the sanitiser would take out; MDX is code and has none. */
export const checkRawHtml = ({ texts }: ParsedContent): Problem[] =>
  texts.flatMap((text) =>
    text.tree && !text.file.endsWith('.mdx')
      ? findRemovedHtml(text.tree, text.text).map(({ offset, message, hint, tagName }) => {
          const component = componentOf(tagName);
          return component === undefined
            ? inText(text, offset, 'removed-html', message, hint)
            : inText(
                text,
                offset,
                'removed-html',
                `\`<${component}>\` works in .mdx files only, and would be removed here.`,
                `Rename the file to ${text.file.replace(/^.*\//, '')}x, and write \`${asWritten(component)}\`.`,
              );
        })
      : [],
  );
