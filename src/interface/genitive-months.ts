import { memoize } from '../text/functions/memoize.ts';

/** Words behind which a month stands in the genitive, by the first part of the tag of a language that has one. */
const BEFORE_GENITIVE: Readonly<Record<string, string>> = {
  be: 'ад|да|з|каля',
  bs: 'od|do|iz|oko|prije|nakon|poslije',
  cs: 'od|do|z|ze|kolem|okolo|během',
  el: 'του',
  hr: 'od|do|iz|oko|prije|nakon|poslije',
  lt: 'nuo|iki|apie',
  pl: 'od|do|z|ze|około|ok\\.|koło|podczas',
  ru: 'с|со|от|до|из|около|после|начиная с',
  sk: 'od|do|z|zo|okolo|počas',
  sl: 'od|do|iz|okoli',
  sr: 'од|до|из|око|пре|после|od|do|iz|oko',
  uk: 'з|із|від|до|близько|після|починаючи з',
};

/** Seasons alone and in the genitive, of which `Intl` knows nothing. */
const SEASONS: Readonly<Record<string, string>> = {
  be: 'вясна вясны, восень восені, зіма зімы',
  bs: 'proljeće proljeća, ljeto ljeta, jesen jeseni, zima zime',
  cs: 'jaro jara, léto léta, podzim podzimu, zima zimy',
  hr: 'proljeće proljeća, ljeto ljeta, jesen jeseni, zima zime',
  lt: 'pavasaris pavasario, vasara vasaros, ruduo rudens, žiema žiemos',
  pl: 'wiosna wiosny, lato lata, jesień jesieni, zima zimy',
  ru: 'весна весны, лето лета, осень осени, зима зимы',
  sk: 'jar jari, leto leta, jeseň jesene, zima zimy',
  sl: 'pomlad pomladi, poletje poletja, jesen jeseni, zima zime',
  sr: 'пролеће пролећа, лето лета, јесен јесени, зима зиме, proleće proleća, leto leta, jesen jeseni, zima zime',
  uk: 'весна весни, літо літа, осінь осені, зима зими',
};

/** For each month and season, its name alone and as it is in a date, where the two differ. */
const monthsIn = memoize((language): ReadonlyMap<string, string> => {
  const nameOf = (month: number, form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', ...form })
      .formatToParts(Date.UTC(2000, month, 1))
      .find(({ type }) => type === 'month')?.value ?? '';
  const seasons = SEASONS[language.split('-')[0] ?? '']?.split(', ') ?? [];
  return new Map([
    ...Array.from(
      { length: 12 },
      (_, month) => [nameOf(month, {}), nameOf(month, { day: 'numeric' })] as const,
    ),
    ...seasons.map((season) => season.split(' ') as [string, string]),
  ]);
});

/**
 * Catalogues say words such as “since” alone, and a month without a day stands as it does alone: “od marzec 2019”.
 * @returns what makes “od marca 2019” of that; undefined in languages without a genitive of months
 */
export const genitiveMonths = memoize((language): ((text: string) => string) | undefined => {
  const before = BEFORE_GENITIVE[language.split('-')[0] ?? ''];
  if (before === undefined) return undefined;
  const months = monthsIn(language);
  const behind = new RegExp(
    `(?<=(?<!\\p{L})(?:${before})\\s)(?:${[...months.keys()].join('|')})(?!\\p{L})`,
    'giu',
  );
  return (text) => text.replace(behind, (month) => months.get(month) ?? month);
});
