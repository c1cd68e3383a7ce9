/** From which widths on, in pixels, a drawing is shown from side to side in a column of a page: see `styles/drawings/lineage-map.css`. */
const IN_COLUMN = [480, 600, 704];
/** What a column beside a list of contents has, with what large windows leave blank before it. */
const BEFORE_COLUMN = 920;
/** The same on a page of its own, where what is wider than its column goes beyond it on both sides. */
const ON_PAGE = [...IN_COLUMN, BEFORE_COLUMN, 1080, 1260, 1440, 1620, 1800];
/** What goes from side to side on a sheet of paper, too. */
export const ON_PAPER = 704;
/** What a page of its own has. */
export const COLUMN = 960;

/** @returns the widths of column from which on drawings may be shown from side to side, the narrowest first */
export const lineageRooms = (isOnOwnPage: boolean): readonly number[] =>
  isOnOwnPage ? ON_PAGE : [...IN_COLUMN, BEFORE_COLUMN];

/** @returns from which width of column on a drawing of a width is shown from side to side; nothing where it fits nowhere */
export const roomOf = (width: number, isOnOwnPage: boolean): number | undefined =>
  lineageRooms(isOnOwnPage).find((room) => width <= room);
