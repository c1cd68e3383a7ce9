import { afterChrist, beforeChrist } from '../../../interface/search-words.ts';

/**
 * @param year as EDTF and ISO 8601 count: 0 is the year 1 before Christ
 * @returns the year as the pages have it: "2020", "44 BC", "AD 44"
 */
export const yearInWords = (year: number): string =>
  year <= 0 ? beforeChrist({ year: 1 - year }) : year < 100 ? afterChrist({ year }) : String(year);
