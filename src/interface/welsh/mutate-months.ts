/** The first letters of months as they become behind words that soften them. */
const SOFT: Readonly<Record<string, string>> = {
  Mawrth: 'Fawrth',
  Mai: 'Fai',
  Mehefin: 'Fehefin',
  Gorffennaf: 'Orffennaf',
  Medi: 'Fedi',
  Tachwedd: 'Dachwedd',
  Rhagfyr: 'Ragfyr',
  gwanwyn: 'wanwyn',
};

const MONTHS = Object.keys(SOFT).join('|');
const BEHIND = new RegExp(`(?<![\\p{L}’])(o|i|ar|hyd|neu|tua|a) (${MONTHS})(?=\\s+\\d)`, 'giu');

/**
 * Welsh changes the first letter of what follows some words: “o Fai 2019”, “hyd Ragfyr 2020”, “neu Fedi 2020”,
 * “tua Thachwedd 2021”, “a Thachwedd 2021”.
 * @param text with its values
 */
export const mutateMonths = (text: string): string =>
  text.replace(BEHIND, (_, word: string, month: string) =>
    /^(?:tua|a)$/i.test(word) ? `${word} ${month.replace(/^T/, 'Th')}` : `${word} ${SOFT[month] ?? month}`,
  );
