import { dateMeant } from '../../model/dates/date-meant.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** By their first letters, as Web of Science shortens them ("SPR", "FAL"). */
const SEASONS: Partial<Record<string, string>> = { spr: '21', sum: '22', aut: '23', fal: '23', win: '24' };

/**
 * @param month "Mar.", "6--7", "June/July", "JAN-FEB", "MAR 15", "15~June", "06~15", "Spring", "abril", "3. Dezember":
 *   what stands beside a year in BibTeX and RIS
 * @returns a date in EDTF, or undefined where it says something else
 */
export function datesOfMonths(year: string | undefined, month: string | undefined): string | undefined {
  if (year === undefined || month === undefined || !/^\d{4}$/.test(year)) return undefined;
  const words = plain(month);
  const parts = words
    .replace(new RegExp(`\\b${year}\\b`), '')
    .trim()
    .split(/\s*(?:--?|–|\/|&|\band\b)\s*/)
    // "July 13--18": the second names the month no more.
    .map((part, index, all) =>
      index === 1 && /^\d{1,2}$/.test(part) && /\p{L}.*\d|\d.*\p{L}/u.test(all[0] ?? '')
        ? (all[0] ?? '').replace(/\d{1,2}/, part)
        : part,
    )
    .map((part) => monthAndDay(part));
  const dates = parts.map((part) => part && `${year}-${part}`);
  return dates.length < 3 && dates.every(Boolean) && (dates[1] ?? '9') >= (dates[0] ?? '')
    ? dates.join('/')
    : dateMeant(`${words} ${year}`);
}

/**
 * @param day of a month: "3", "3rd", "3."; "3--5"
 * @returns a month in EDTF with its day or days, where there are such
 */
export function withDays(month: string | undefined, day: string | undefined): string | undefined {
  const days = day?.match(/\d+/g) ?? [];
  const isMonth = month !== undefined && /^\d{4}-(?:0\d|1[0-2])$/.test(month);
  if (!isMonth || days.length < 1 || days.length > 2) return month;
  return days.map((one) => `${month}-${one.padStart(2, '0')}`).join('/');
}

/** @returns in EDTF when something was looked up, where a note says so: "[Online; accessed 19-July-2008]" */
export function dateOfAccess(note: string | undefined): string | undefined {
  const [, words = ''] = ACCESSED.exec(note ?? '') ?? [];
  return words ? dateMeant(words.replace(/(?<=\d)[-\s](\p{L}+)[-\s](?=\d)/u, ' $1 ')) : undefined;
}

const ACCESSED =
  /\b(?:accessed|visited|retrieved|viewed|checked|access date|abgerufen|zugriff|consulté|consultado|consultato|geraadpleegd)[\s:,]*(?:(?:on|am|le|el|il|op)\s)?\s*([^;()[\]]*?\d)[^\d]*$/iu;

/** What TeX writes before a letter, and the mark that it stands for. */
const MARKS: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
};

/** Names of months as TeX writes them: `M\"arz`, `ao\^ut`, `15~June`. */
const plain = (text: string) =>
  text
    .replace(/\\(["'`^~])\s*(\p{L})/gu, (_, sign: string, letter: string) => letter + (MARKS[sign] ?? ''))
    .normalize('NFC')
    .replaceAll('~', ' ');

function monthAndDay(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter(Boolean);
  const named = words.map(
    (word) => SEASONS[word.slice(0, 3)] ?? (MONTHS.indexOf(word.slice(0, 3)) + 1 || undefined),
  );
  // An abbreviation with a day becomes "06~15", or "15~06".
  const dayFirst = Number(words[0]) > 12 || (/^\d$/.test(words[0] ?? '') && /^0\d$/.test(words[1] ?? ''));
  const at = named.some(Boolean) ? named.findIndex(Boolean) : Number(words.length === 2 && dayFirst);
  const month = named[at] === undefined ? words[at] : String(named[at]);
  const day = words.find((_, index) => index !== at);
  if (words.length > 2 || !/^\d{1,2}$/.test(month ?? '') || !/^\d{0,2}$/.test(day ?? '')) return undefined;
  return [month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
}
