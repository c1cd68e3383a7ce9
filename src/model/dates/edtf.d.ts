/** The part of edtf's parse tree that we read; the package ships no types (https://github.com/inukshuk/edtf.js). */
declare module 'edtf' {
  export interface DateNode {
    type: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century';
    /** Year, month (from 0; 21 to 41 for a season), day. */
    values: [year: number, month?: number, day?: number];
    approximate?: boolean | number;
    uncertain?: boolean | number;
    /** A bit mask of digits written as X. */
    unspecified?: number;
  }
  export interface IntervalNode {
    type: 'Interval';
    /** An open or unknown end is no object. */
    values: (DateNode | number | null)[];
  }
  export interface SetNode {
    type: 'Set' | 'List';
    values: (DateNode | [DateNode, DateNode])[];
    earlier?: boolean;
    later?: boolean;
  }
  export type Node = DateNode | IntervalNode | SetNode;
  export function parse(text: string): Node;
  /** The earliest and latest instant that the expression covers, in milliseconds; infinite or null where it is open. */
  export default function edtf(date: Node): { min: number | null; max: number | null };
}
