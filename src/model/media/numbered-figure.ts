/** A numbered picture of a page. */
export interface NumberedFigure {
  number: number;
  /** "Figure 1" */
  label: string;
  id: string;
  caption: string;
}
