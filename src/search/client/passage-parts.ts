import { element } from '../../client/element.ts';
import type { TextPart } from '../query/pages/mark-terms.ts';
import type { Passage } from '../query/pages/passages.ts';

/** @returns the parts of a row with a point between them, which begins no line */
export const passageParts = ({ parts }: Passage): (Node | string)[] =>
  parts.flatMap((part, index) => [...(index ? ['\u00a0· '] : []), ...marked(part)]);

/** @returns a text with its marks */
export const marked = (parts: readonly TextPart[]) =>
  parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
