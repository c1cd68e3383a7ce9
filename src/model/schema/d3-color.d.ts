/** The part of d3-color that we call; the package ships no types. */
declare module 'd3-color' {
  export interface Colour {
    opacity: number;
    formatHex: () => string;
  }
  /** @returns undefined but for a colour of CSS: a name, digits, `rgb(…)`, `hsl(…)` */
  export function color(written: string): Colour | null;
}
