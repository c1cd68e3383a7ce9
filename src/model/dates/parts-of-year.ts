/** Quarters, halves and seasons of a year, as people write them. */

/** Of a year that is cut into so many parts, the number in EDTF of the first. */
const UNITS: readonly [names: RegExp, count: number, first: number][] = [
  [/^(?:q|qtr|quarter|quartal|trimestre|kwartaal|chwarter)$/i, 4, 33],
  [/^(?:third|drittel|tertial|cuatrimestre|quadrimestre)$/i, 3, 37],
  [/^(?:h|hy|half|half-year|halbjahr|semestre|hanner)$/i, 2, 40],
];

const ORDINALS = [
  /^(?:1(?:st)?|i|first|erste[sn]?|premi(?:er|ère)|primer[oa]?|primo|cyntaf)$/i,
  /^(?:2(?:nd|e|ème|do)?|ii|second|zweite[sn]?|deuxième|segundo|secondo|ail)$/i,
  /^(?:3(?:rd|e|ème|er)?|iii|third|dritte[sn]?|troisième|tercer[oa]?|terzo|trydydd)$/i,
  /^(?:4(?:th|e|ème)?|iv|fourth|last|final|vierte[sn]?|letzte[sn]?|quatrième|dernier|cuarto|último|quarto|pedwerydd)$/i,
];

const SEASONS: readonly RegExp[] = [
  'spring|primavera|printemps|frühling|frühjahr|gwanwyn|voorjaar|lente|vår|forår|wiosn[ay]|весн[аыи]|jar[oa]|春',
  'summer|verano|été|sommer|estate|haf|zomer|verão|sommar|lat[oa]|лет[оа]|літ[оа]|lét[oa]|夏',
  // The Welsh for autumn is that for October, which counts.
  'autumn|fall|otoño|automne|herbst|autunno|herfst|outono|höst|efterår|jesie(?:ń|ni)|осен[ьи]|ос(?:інь|ені)|podzimu?|秋',
  'winter|invierno|hiver|inverno|gaeaf|vinter|zim[ay]|зим[аыи]|冬',
].map((names) => new RegExp(`^(?:${names})$`, 'iu'));

/** @returns the number of a season from 0, in English or another language; -1 of other words */
const seasonNumber = (name: string): number => SEASONS.findIndex((names) => names.test(name));

/** @returns a part of a year in EDTF: "Q3 2019", "2019/Q3", "3Q 2019", "1st half of 2019", "2e trimestre 2019", "fall 2020" */
export function partOfYear(text: string): string | undefined {
  const [, before = '', year = ''] = /^(.+?)[ ,/-]{0,3}(?<!\d)(\d{4})$/u.exec(text) ?? [];
  const [, yearBefore = year, after = before] = /^(\d{4})(?:年|[ ,/-]{0,3})(?=\D)(.+)$/u.exec(text) ?? [];
  const part = numberOfPart(after.trim());
  return part === undefined || !yearBefore ? undefined : `${yearBefore}-${part}`;
}

function numberOfPart(text: string): number | undefined {
  const season = seasonNumber(text);
  if (season >= 0) return 21 + season;
  const words = /^(?<unit>\p{L}+) ?(?<which>\d)$|^(?<which>\S+?)\.? ?(?<unit>\p{L}+|half-year)$/u.exec(
    text,
  )?.groups;
  const [, count = 0, first = 0] = UNITS.find(([names]) => names.test(words?.['unit'] ?? '')) ?? [];
  // The last half is the second, the last quarter the fourth.
  const which = ORDINALS.findIndex((names) => names.test(words?.['which'] ?? ''));
  const at = /^(?:la?st|final|letz|dernier|últ)/i.test(words?.['which'] ?? '') ? count - 1 : which;
  return at >= 0 && at < count ? first + at : undefined;
}

/**
 * @returns the season that goes on into the next year, and the year in which it begins: "winter 2019/20", and south of
 *   the equator "summer 2019/20"
 */
export function seasonAcross(text: string): { season: 'winter' | 'summer'; year: number } | undefined {
  const [, named = '', first = '', last = ''] =
    /^(?:the )?(\p{L}+),?(?: de| of)? (\d{4}) ?[-–/] ?(\d\d(?:\d\d)?)$/u.exec(text.trim()) ?? [];
  const season = ['', 'summer', '', 'winter'][seasonNumber(named)];
  const year = Number(first);
  if ((season !== 'winter' && season !== 'summer') || !String(year + 1).endsWith(last)) return undefined;
  return { season, year };
}
