/** Words, each with others that pages have instead, the nearest first. */
export type Alternatives = ReadonlyMap<string, readonly string[]>;
