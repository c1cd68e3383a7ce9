import type { Words } from '../../../interface/catalogues.ts';
import { dateInWords, isEdtf } from '../../../model/dates/dates.ts';
import type { Site } from '../../../model/schema/site.ts';
import { directionOf } from '../../../text/letters/direction.ts';
import { escapeXml } from '../../../text/markup/escape-xml.ts';
import { linesOf } from '../../../text/letters/text-lines.ts';

export const COVER = 'cover.svg';

/** As shelves show covers: two wide, three high. */
const [WIDTH, HEIGHT, MARGIN] = [800, 1200, 80];

/** The accent of a publication that has none of its own, and what stands on it, as in the design tokens. */
const [ACCENT, PAPER] = ['#0a4d5c', '#fffdf8'];

/**
 * The picture by which a reader knows the book on a shelf. It is drawn as SVG: a picture of pixels would take a face
 * of letters from the system that builds it, and so differ from one to another.
 * @returns an SVG
 */
export function coverOf(site: Site, words: Words, edition: string): string {
  const { title, tagline, publisher, accent, language } = site;
  const dated = isEdtf(edition) ? words.home.edition({ edition: dateInWords(edition, words) }) : '';
  const headline = block(title, { size: 76, most: 6, top: 350 });
  const below = block(tagline, { size: 34, most: 4, top: headline.bottom + 95 });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" xml:lang="${escapeXml(language)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${accent?.light ?? ACCENT}"/>`,
    `<g fill="${PAPER}" text-anchor="middle" direction="${directionOf(language)}" font-family="Georgia, 'Times New Roman', serif">`,
    block(publisher, { size: 32, most: 2, top: 110 }).drawn,
    `<rect x="${WIDTH / 2 - 60}" y="230" width="120" height="4"/>`,
    headline.drawn,
    below.drawn,
    block(dated, { size: 30, most: 1, top: HEIGHT - MARGIN }).drawn,
    '</g></svg>\n',
  ].join('');
}

/** Lines of text in the middle, the first with its foot at a height, and where the last ends. */
function block(text: string, { size, most, top }: { size: number; most: number; top: number }) {
  const lines = linesOf(text, { width: WIDTH - 2 * MARGIN, size, most });
  const step = Math.round(size * 1.25);
  return {
    drawn: lines
      .map(
        (line, index) =>
          `<text x="${WIDTH / 2}" y="${top + index * step}" font-size="${size}">${escapeXml(line)}</text>`,
      )
      .join(''),
    bottom: top + Math.max(lines.length - 1, 0) * step,
  };
}
