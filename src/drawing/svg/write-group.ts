import { escapeText } from '../../text/markup/escape-html.ts';
import { writeElement, type Attributes } from '../../text/markup/write-element.ts';

/** What is told of a drawing to those who do not see it, before its links. */
export interface DrawingLabel {
  name: string;
  /** What is to be seen, at a glance. */
  description: string;
}

/** How high lanes are where their style sheet is missing: they repeat what stands beside them, and would be black on a page opened alone. */
export const UNSTYLED = 0;

/**
 * @param label undefined where what stands around it tells both
 * @returns a drawing as a group: of a picture, no reader tells the links that are in it
 */
export const writeGroup = (attributes: Attributes, label: DrawingLabel | undefined, inside: string): string =>
  writeElement(
    'svg',
    { ...attributes, role: 'group', 'aria-label': label?.name },
    (label ? writeElement('desc', {}, escapeText(label.description)) : '') + inside,
  );
