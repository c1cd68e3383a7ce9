import { createRequire } from 'node:module';
import { memoize } from '../../text/functions/memoize.ts';

const require = createRequire(import.meta.url);

/** The files of a face, and which letters are looked for in each. */
export interface Face {
  /** What the name of each file begins and ends with; `WEIGHT` stands for 400 or 700. */
  name: [start: string, end: string];
  subsets: { name: string; ranges: [first: number, last: number][] }[];
}

/** @returns the face of a package of fontsource; undefined where the package is not installed */
const faceOf = memoize((folder): { face?: Face } => {
  const name = folder.slice(folder.indexOf('/') + 1);
  let unicode: Record<string, string>;
  try {
    unicode = require(`${folder}/unicode.json`) as Record<string, string>;
  } catch {
    return {};
  }
  const subsets = Object.entries(unicode).map(([subset, ranges]) => ({
    name: subset.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range): [number, number] => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((code) => parseInt(code, 16));
      return [first, last];
    }),
  }));
  const end = folder.includes('variable') ? '-wght-normal.woff2' : '-WEIGHT-normal.woff2';
  return { face: { name: [`${folder}/files/${name}-`, end], subsets } };
});

/** What the site itself is set in; first, so that figures and names in Latin letters look alike in all languages. */
const EUROPEAN = '@fontsource/source-sans-3';
const NOTO = '@fontsource-variable/noto-sans-';

/** The scripts whose face is in the package of this name, where it is installed. */
const SCRIPTS =
  'Arabic Armenian Bengali Devanagari Ethiopic Georgian Gujarati Gurmukhi Hebrew Kannada Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai'
    .split(' ')
    .map((script) => ({
      pattern: new RegExp(`\\p{Script_Extensions=${script}}`, 'u'),
      name: script.toLowerCase(),
    }));

/** With the wide forms of Latin letters and punctuation, and signs of all languages (→, ℃, №), which these faces have. */
const EAST_ASIAN =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\uff00-\uffef\p{S}\p{No}]/u;

const EAST_ASIAN_FACES = ['sc', 'jp', 'kr', 'tc'];

/** Chinese, Japanese and Korean write one sign in different ways: the language decides, then what has it. */
function eastAsian(language: string): string[] {
  const traditional = /^zh-(?:hant|tw|hk|mo)/iu.test(language);
  const first = /^ja/iu.test(language) ? 'jp' : /^ko/iu.test(language) ? 'kr' : traditional ? 'tc' : 'sc';
  return [...new Set([first, ...EAST_ASIAN_FACES])];
}

/** @returns which faces there are here besides that of the site: a picture that was made without one is made again */
export const installedFaces = (): string[] =>
  [...SCRIPTS.map(({ name }) => name), ...EAST_ASIAN_FACES].filter((name) => faceOf(NOTO + name).face);

/**
 * @param language of the text
 * @returns the faces that may have a letter, the best first
 */
export const facesOf = (letter: string, language: string): Face[] =>
  [
    EUROPEAN,
    ...SCRIPTS.filter(({ pattern }) => pattern.test(letter)).map(({ name }) => NOTO + name),
    ...(EAST_ASIAN.test(letter) ? eastAsian(language).map((name) => NOTO + name) : []),
  ].flatMap((name) => faceOf(name).face ?? []);
