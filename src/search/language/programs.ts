const UNKNOWN = 'unknown';

/** @returns the file with Pagefind's program, by the name that the entry file tells */
export const programNamed = (name: string | null): string => `wasm.${name ?? UNKNOWN}.pagefind`;

/** The languages that Pagefind has a program for; the others share one. A test asks Pagefind. */
const KNOWN =
  /^(?:ar|ca|da|de|el|en|eo|es|et|eu|fi|fr|ga|hi|hu|hy|id|it|lt|nb|ne|nl|nn|no|pl|pt|ro|ru|sr|sv|ta|tr|yi)(?:-|$)/;

/** @returns the file with the program for pages in a language, as the entry file will tell it */
export function programFor(language: string): string {
  const name = language.toLowerCase();
  return programNamed(KNOWN.test(name) ? name : null);
}

/** Tells whether a file runs the search, whatever is searched: it has the version of the search's code, which pages know. */
export const isProgram = (path: string): boolean => /^(?:pagefind\.js$|wasm\.)/.test(path);
