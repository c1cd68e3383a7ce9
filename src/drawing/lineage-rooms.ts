/** From which widths on, in pixels, a drawing is shown from side to side on a page: see `styles/drawings/lineage-widths.css`. */
export const LINEAGE_ROOMS = [704, 920, 1080, 1260, 1440, 1620, 1800];
/** What goes from side to side on a sheet of paper, too. */
export const ON_PAPER = 704;
/** What the page has; what is wider goes beyond it on both sides. */
export const COLUMN = 960;

/** @returns from which width of column on a drawing of a width is shown from side to side; nothing where it fits nowhere */
export const roomOf = (width: number): number | undefined => LINEAGE_ROOMS.find((room) => width <= room);
