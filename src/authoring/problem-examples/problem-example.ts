/**
 * A piece of content with a problem, and the same piece mended. A test holds both against the check, so
 * what the guide shows is what the check says.
 */
export interface ProblemExample {
  /** How to mend it, in a sentence or two. */
  mend: string;
  /** The folder in src/publication/fixtures/ it is taken from; absent where no repository can hold the fault. */
  fixture?: string;
  /** Where the piece stands; absent where it is the name of a file. */
  file?: string;
  /** Empty where the file is missing. */
  wrong: string;
  right: string;
}
