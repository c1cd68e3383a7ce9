/**
 * @param left what stands at the foot of each sheet on the left: the publication
 * @param right and on the right: the edition
 * @returns the rule that prints it
 */
export const paperMargins = (left: string, right: string): string =>
  `@page{@bottom-left{content:${quoted(left)}}@bottom-right{content:${quoted(right)}}}`;

/** Signs that could end the text, or the style that it stands in, by their numbers. */
const quoted = (text: string) =>
  `"${text.replace(/[\p{Cc}"\\<]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
