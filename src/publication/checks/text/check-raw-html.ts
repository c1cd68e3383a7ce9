import { findMarkdownInHtml } from '../../../markdown/raw-html/markdown-in-html.ts';
import { findRemovedHtml } from '../../../markdown/raw-html/removed-html.ts';
import { findUnclosedHtml } from '../../../markdown/raw-html/unclosed-html.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { checkAlone } from '../support/check-alone.ts';
import { asWritten, componentOf } from './check-components.ts';
import { inText } from '../support/mdast-helpers.ts';
import { asCode } from '../support/notations/notation.ts';

/** Finds raw HTML that the sanitiser would take out, what goes on to the end of the text, and Markdown in it; MDX is code and has none. */
export const checkRawHtml = ({ texts }: ParsedContent): Problem[] => texts.flatMap(faultsOfHtml);

const faultsOfHtml = checkAlone('raw HTML', (text) =>
  text.file.endsWith('.mdx') ? [] : [...removedIn(text), ...unclosedIn(text), ...markdownIn(text)],
);

const removedIn = (text: ParsedText): Problem[] =>
  (text.tree ? findRemovedHtml(text.tree, text.text) : []).map(({ offset, message, hint, tagName }) => {
    const component = componentOf(tagName);
    return component === undefined
      ? inText(text, offset)('removed-html', message, hint)
      : inText(text, offset)(
          'removed-html',
          `\`<${component}>\` works in .mdx files only, and would be removed here.`,
          `Rename the file to ${text.file.replace(/^.*\//, '')}x, and write \`${asWritten(component)}\`.`,
        );
  });

const unclosedIn = (text: ParsedText): Problem[] =>
  (text.tree ? findUnclosedHtml(text.tree, text.text) : []).map(({ offset, what, tagName }) => {
    const signs = 'If the sign itself is meant, write `\\<`.';
    switch (what) {
      case 'comment':
        return inText(text, offset)(
          'removed-html',
          'Nothing closes this comment, so all below it would be missing from the page.',
          'Write `-->` where it ends.',
        );
      case 'tag':
        return inText(text, offset)(
          'removed-html',
          `Nothing ends the tag \`<${tagName}\`, so what stands behind it would be missing from the page.`,
          `Write \`>\` where it ends. ${signs}`,
        );
      case 'end':
        return inText(text, offset)(
          'other-notation',
          `\`</${tagName}>\` closes nothing.`,
          `Delete it, or write \`<${tagName}>\` where it begins. ${signs}`,
        );
      case 'element':
        return inText(text, offset)(
          'other-notation',
          `Nothing closes \`<${tagName}>\`, so it may go on to the end of the page.`,
          `Put \`</${tagName}>\` where it ends. ${signs}`,
        );
    }
  });

const markdownIn = (text: ParsedText): Problem[] =>
  (text.tree ? findMarkdownInHtml(text.tree, text.text) : []).map(({ offset, written, html }) =>
    inText(text, offset)(
      'other-notation',
      `${asCode(written.replace(/\s+/g, ' '))} stands in HTML, so readers would see it as it is typed.`,
      html === undefined
        ? 'Leave a line empty above and below these lines.'
        : `${written.includes('`') ? 'In HTML, write' : 'Write'} \`${html}\`, or leave a line empty above and below these lines.`,
    ),
  );
