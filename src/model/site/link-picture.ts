import type { Words } from '../../interface/catalogues.ts';
import { allEntries, isIn, type Entry, type Publication } from '../entries.ts';
import { kindInWords, statusInWords, typeInWords } from '../labels.ts';
import { isMade } from '../schema/edition-settings.ts';
import { textHash } from '../../text/encoding/text-hash.ts';
import { THEMES } from './accent.ts';

/** What the picture of a page says, which previews of links to it show. */
export interface LinkPicture {
  /** From the root of the site; of other words, another, since those who show it keep it for long. */
  address: string;
  title: string;
  summary: string;
  /** What kind of page it is and where it stands: "Programme · Closed". */
  status: string;
  publication: string;
  accent: string;
  /** It decides directions, where lines are broken and, of Chinese, Japanese and Korean, how signs are written. */
  language: string;
}

export const LINK_PICTURE = { width: 1200, height: 630 } as const;

/** Changes with what is drawn, so that neither readers nor the cache take an old picture for a new one. */
const VERSION = 4;
const DEFAULT_ACCENT = '#0a4d5c';

/** @returns a text as faces write it: signs that they lack by their twins, and without small pictures */
function written(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2007\u202f]/gu, '\u00a0')
    .replaceAll('\u2011', '-')
    .replaceAll('\u2212', '–')
    .replace(/\ufe0f?\u20e3/gu, '')
    .replace(
      / ?(?![©®™])[\p{Extended_Pictographic}\p{RI}][\p{Extended_Pictographic}\p{RI}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]*/gu,
      '',
    )
    .trim();
}

/**
 * @param entry undefined for home, whose picture pages that are no entry have, too
 * @returns undefined where the publication has none
 */
export function linkPictureOf(
  entry: Entry | undefined,
  publication: Publication,
  words: Words,
): LinkPicture | undefined {
  const { site } = publication;
  if (!site.url || !isMade('linkPictures', site)) return undefined;
  const said = entry
    ? { title: entry.data.title, summary: entry.data.summary, status: statusOf(entry, words) }
    : { title: site.title, summary: site.tagline, status: '' };
  const picture = {
    title: written(said.title),
    summary: written(said.summary),
    status: written(said.status),
    publication: entry ? written(site.title) : '',
    accent: site.accent?.light ?? DEFAULT_ACCENT,
    language: entry?.data.lang ?? site.language,
  };
  const all = Object.values(picture);
  const hash = textHash([VERSION, THEMES.light.grounds[0], ...all].join('\n'));
  return { ...picture, address: `/assets/link-${hash}.png` };
}

const statusOf = (entry: Entry, words: Words): string =>
  [
    kindInWords(entry, words) ?? typeInWords(entry.collection, words),
    isIn('initiatives', entry) && statusInWords(entry.data.status, words),
  ]
    .filter(Boolean)
    .join(' · ');

/** @returns the pictures of home and of all entries that have one, each once */
export const linkPictures = (publication: Publication, words: Words): LinkPicture[] => [
  ...new Map(
    [undefined, ...allEntries(publication)]
      .flatMap((entry) => linkPictureOf(entry, publication, words) ?? [])
      .map((picture) => [picture.address, picture]),
  ).values(),
];
