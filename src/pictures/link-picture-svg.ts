import { LINK_PICTURE, type LinkPicture } from '../model/site/link-picture.ts';
import { directionOf } from '../text/letters/direction.ts';
import { breakLines } from './letters/break-lines.ts';
import { lettersOf, type Letter, type Weight } from './letters/fonts.ts';
import { setLine, type SetLine } from './letters/set-line.ts';

/** A text in one size and colour. */
interface Block {
  text: string;
  size: number;
  weight: Weight;
  fill: string;
  most: number;
}

const { width: WIDTH, height: HEIGHT } = LINK_PICTURE;
const MARGIN = 72;
const INK = '#14213d';
const SOFT = '#464f64';
const PAPER = '#fffdf8';
const LINE_HEIGHT = 1.22;

/** An open book, for a title that cannot be written. */
const BOOK = {
  width: 360,
  height: 240,
  path: 'M0 20Q90-25 170 20V230Q90 185 0 230zM190 20Q270-25 360 20V230Q270 185 190 230z',
};

const RIGHT_TO_LEFT = /[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Thaana}\p{scx=Syriac}\p{scx=Nko}]/u;

/** @returns where a text begins, as its letters say, and where they say both, the language or the first of them */
function directionIn(text: string, language: string): Direction {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  const isMixed = RIGHT_TO_LEFT.test(text) && (directionOf(language) === 'rtl' || RIGHT_TO_LEFT.test(first));
  return isMixed ? 'rtl' : 'ltr';
}

/**
 * @returns the picture as a drawing of outlines, so that it is the same on every system; a title that is long is written
 *   smaller, what is too long ends in an ellipsis, and texts with letters that no face has are left out
 */
export async function linkPictureSvg(picture: LinkPicture): Promise<string> {
  const { title, summary, status, publication, accent, language } = picture;
  const isReversed = directionOf(language) === 'rtl' || directionIn(title, language) === 'rtl';
  const lines = (block: Block) => linesOf(block, language);
  const small: Block = { text: title, size: 50, weight: 700, fill: INK, most: 4 };
  const inLarge = await lines({ ...small, size: 68 });
  const written = [
    await lines({ text: publication, size: 28, weight: 400, fill: SOFT, most: 1 }),
    inLarge.length <= 3 ? inLarge : await lines(small),
    await lines({ text: status, size: 32, weight: 700, fill: accent, most: 1 }),
    await lines({ text: summary, size: 32, weight: 400, fill: INK, most: 4 }),
  ];
  let y = MARGIN - 16;
  const paths: string[] = [];
  if (!inLarge.length) {
    const x = isReversed ? WIDTH - MARGIN - BOOK.width : MARGIN;
    paths.push(`<path fill="${accent}" transform="translate(${x} ${y + 60})" d="${BOOK.path}"/>`);
    y += 60 + BOOK.height;
  }
  for (const line of written.filter(({ length }) => length)) {
    for (const { size, fill, set } of line) {
      y += size * LINE_HEIGHT;
      if (y > HEIGHT - MARGIN / 2) break;
      const x = isReversed ? WIDTH - MARGIN - set.width * size : MARGIN;
      paths.push(`<g fill="${fill}">${pathsOf(set, size, x, Math.round(y))}</g>`);
    }
    y += 20;
  }
  const edge = isReversed ? WIDTH - 20 : 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><path fill="${PAPER}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="${accent}" d="M${edge} 0h20v${HEIGHT}h-20z"/>${paths.join('')}</svg>`;
}

type Direction = ReturnType<typeof directionOf>;
type Line = Pick<Block, 'size' | 'fill'> & { set: SetLine };

/** @returns none of a text with letters that no face has */
async function linesOf({ text, size, weight, fill, most }: Block, language: string): Promise<Line[]> {
  const letters = await lettersOf(text, weight, language);
  const ellipsis = await lettersOf('…', weight, language);
  if (!letters || !ellipsis) return [];
  const direction = directionIn(text, language);
  const fits = (some: Letter[]) => setLine(some, direction).width * size <= WIDTH - 2 * MARGIN;
  const lines = breakLines(text, letters, language, { fits, most, ellipsis });
  return lines.map((line) => ({ size, fill, set: setLine(line, direction) }));
}

const pathsOf = ({ forms }: SetLine, size: number, left: number, y: number): string =>
  forms
    .filter(({ outline }) => outline)
    .map((form) => {
      const scale = (size * form.scale).toFixed(5);
      const place = [left + form.x * size, y - form.y * size].map((at) => Math.round(at * 10) / 10);
      return `<path transform="matrix(${scale} 0 0 -${scale} ${place.join(' ')})" d="${form.outline}"/>`;
    })
    .join('');
