/** Something that readers may search for, and what the page says instead. */
export interface Also {
  other: string;
  written: string;
}

const BETWEEN = ' | ';
const STANDS_FOR = ' = ';

/** @returns other words for what a page says as one text for the index, which keeps one for each field */
export const writeAlso = (also: readonly Also[]): string =>
  also.map(({ other, written }) => other + STANDS_FOR + written).join(BETWEEN);

/** @returns the pairs in such a text */
export const readAlso = (text: string): Also[] =>
  text.split(BETWEEN).flatMap((pair) => {
    const [other, written] = pair.split(STANDS_FOR);
    return other && written ? [{ other, written }] : [];
  });
