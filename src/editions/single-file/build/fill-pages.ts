import { addressOnPage } from '../../address-on-page.ts';
import type { Attribute } from '../../html-tree.ts';
import type { Places } from './anchor-links.ts';
import { LIST, namesPlaces, type FilePage, type Hole, type ImageHole, type LinkHole } from './file-page.ts';
import { writtenAttribute, type Pieces, type Written } from './serialise.ts';

/** A page of the file. */
export interface Article {
  /** The id that it has in the file. */
  place: string;
  /** Where it is not that of the publication. */
  lang: string | undefined;
  html: string;
  /** As a browser finds it in `textContent`. */
  text: string;
}

export interface FillOptions {
  places: Places;
  /** @returns the attributes of a picture, which hold the picture itself */
  image: (image: ImageHole) => Attribute[];
  /** Said of a file to open or keep, where it is not online. */
  elsewhere: string;
}

/** What a hole becomes. */
interface Filling {
  tagName: string;
  attrs: Attribute[];
  /** The text of a link, where it is not its own. */
  instead?: string | undefined;
}

/** Fills in what depends on all pages. Ids come last, for those that nothing leads to go. */
export function fillPages(pages: readonly FilePage[], options: FillOptions): Article[] {
  const fillings = pages.map((page) => page.holes.map((hole) => fillingOf(hole, page, options)));
  return pages.map((page, index) => {
    const filled = fillings[index] ?? [];
    return { place: page.place, lang: page.lang, ...writer(page, filled, options)(page.written) };
  });
}

function fillingOf(hole: Hole, page: FilePage, { places, image }: FillOptions): Filling {
  const inFile = (attrs: readonly Attribute[]) =>
    attrs.flatMap((one) => {
      const value = namesPlaces(one) ? places.inFile(one, page) : one.value;
      return value === undefined ? [] : [{ name: one.name, value }];
    });
  if (hole.kind === 'attribute') return { tagName: hole.tagName, attrs: inFile([hole]) };
  if (hole.kind === 'image') return { tagName: 'img', attrs: inFile(image(hole)) };
  const number = hole.cite && places.numberOf(hole.cite, page);
  if (!hole.cite || !number) return { tagName: 'a', attrs: inFile(hole.attrs) };
  const { source, isBracketed, isNumber } = hole.cite;
  const href = `/${LIST}#${source}`;
  const attrs = inFile([...hole.attrs.filter(({ name }) => name === 'id'), { name: 'href', value: href }]);
  if (isBracketed && !isNumber) return { tagName: 'a', attrs };
  return { tagName: 'a', attrs, instead: isBracketed ? String(number) : `[${number}]` };
}

function writer(page: FilePage, fillings: Filling[], { places, elsewhere }: FillOptions) {
  const written = ({ tagName, attrs }: Filling) =>
    attrs
      .filter(({ name, value }) => name !== 'id' || places.isKept(value, tagName))
      .map(writtenAttribute)
      .join('');
  const join = (form: keyof Written, pieces: Pieces): string =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : filled(form, piece))).join('');
  const filled = (form: keyof Written, number: number): string => {
    const [hole, filling] = [page.holes[number], fillings[number]];
    if (!hole || !filling) return '';
    if (hole.kind === 'link') {
      const inside = filling.instead ?? join(form, hole.inside[form]);
      if (!filling.attrs.some(({ name }) => name === 'href'))
        return isAttached(hole, page.path) ? `${inside} (${elsewhere})` : inside;
      return form === 'html' ? `<a${written(filling)}>${inside}</a>` : inside;
    }
    if (form === 'text') return '';
    return hole.kind === 'image' ? `<img${written(filling)}>` : written(filling);
  };
  return ({ html, text }: Written) => ({ html: join('html', html), text: join('text', text) });
}

/** @returns whether a link on a page leads to a file of the site to open or keep */
function isAttached({ attrs }: LinkHole, path: string): boolean {
  const href = attrs.find(({ name }) => name === 'href')?.value;
  const address = href === undefined ? undefined : addressOnPage(href, path);
  return address?.protocol === 'file:' && address.pathname.startsWith('/files/');
}
