/**
 * Marks that the index keeps at the end of words, where a reader sees none and Pagefind does not count them as a part
 * of the word: passages of a page end where one of its blocks ends, and the parts of a row stay apart.
 */
export const BLOCK_END = '\u2063';
export const CELL_END = '\u2064';
/**
 * An event or a figure ends so: the number of it on its page is its address (`event-3`), which would cost the index more
 * than the mark does.
 */
export const EVENT_END = '\u2061';
export const FIGURE_END = '\u2062';

/** @returns a text without such marks */
export const withoutMarks = (text: string): string => text.replace(/[\u2061-\u2064]/g, '');
