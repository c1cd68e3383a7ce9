/**
 * The space of a number and the word of its size, or the sign of its currency or share: "£250 million",
 * "13,5 Millionen", "40 %". It stands in text, not in a tag, a script, or what is shown as it was typed.
 */
const SPACE =
  /(?<=\d) (?=(?:mil(?:l?[io]|[hj])|bil(?:l[io]|j)|trill?i|mrd|mio|[%‰\p{Sc}])[^<>]*<(?!\/(?:script|style|textarea|pre|code)\b))/giu;

/** @returns a page whose lines do not end between a number and what it counts; copied, it is a space like others */
export const keepTogether = (html: string): string => html.replace(SPACE, '\u00a0');
