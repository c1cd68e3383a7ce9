/** What things take of compressed HTML, in bytes, measured on the publications of the benchmark: a link. */
export const LINK = 25;
const WORD = 5;
/** A member of a family or a step of it. */
export const FAMILY_MEMBER = 90;
/** A figure beside others. */
export const COMPARED = 60;
/** A line of time. */
export const LANE = 250;

/** @returns about how many bytes the words of a text take */
export const wordsIn = (text = '') => WORD * text.split(' ').length;
