/**
 * @param left what stands at the foot of each sheet on the left: the publication
 * @param right and on the right: the edition
 * @returns the rule that prints it
 */
export const paperMargins = (left: string, right: string): string =>
  `@page{@bottom-left{content:${cssString(left)}}@bottom-right{content:${cssString(right)}}}`;

/** @returns a text as a string in a style sheet: signs that could end it, or the element it stands in, by their numbers */
export const cssString = (text: string) =>
  `"${text.replace(/[\p{Cc}"\\<]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
