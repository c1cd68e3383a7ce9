/** Something that readers may search for, and what the page says instead. */
export interface Synonym {
  other: string;
  written: string;
}

const BETWEEN = ' | ';
const STANDS_FOR = ' = ';

/** @returns other words for what a page says as one text for the index, which keeps one for each field */
export const writeSynonyms = (synonyms: readonly Synonym[]): string =>
  synonyms.map(({ other, written }) => other + STANDS_FOR + written).join(BETWEEN);

/** @returns the pairs in such a text */
export const readSynonyms = (text: string): Synonym[] =>
  text.split(BETWEEN).flatMap((pair) => {
    const [other, written] = pair.split(STANDS_FOR);
    return other && written ? [{ other, written }] : [];
  });
