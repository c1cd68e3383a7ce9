/** Marks that open a quotation in some language, each with those that may close it. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '〝': '〞〟',
  '＂': '＂',
  '″': '″',
  "'": "'",
  '‘': '’',
  '‚': '‘’',
};

const KINDS = Object.keys(PAIRS).length;

const quotations = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.entries(PAIRS)
    .map(([open, close]) => `${open}\\s*([^${open}${close}]+?)\\s*[${close}]`)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** @returns a query with its quotations in straight marks, whichever language writes them as it does; what is only opened is none */
export const withPlainQuotes = (query: string): string =>
  query
    .replace(/''|``|´´/g, '"')
    .replace(quotations, (_whole, ...inside: string[]) => `"${inside.slice(0, KINDS).join('')}"`);
