/**
 * @param year as EDTF and ISO 8601 count: 0 is the year 1 before Christ
 * @returns the year as readers know it: "2020", "44 BC", and "AD 44", which alone would look like a day or an age
 */
export const yearInWords = (year: number): string =>
  year <= 0 ? `${1 - year} BC` : year < 100 ? `AD ${year}` : String(year);
