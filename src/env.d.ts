/// <reference types="astro/client" />

declare module '*?classic' {
  /** The text of a classic script: the file and all that it imports. */
  const code: string;
  export default code;
}

declare namespace App {
  /** What components inside Markdown need to know of the page that they stand on. */
  interface Locals {
    entry?: import('./model/entries.ts').Entry;
    citations?: import('./model/source/citations.ts').NumberedSource[];
    /** The pages between home and this one. */
    trail?: { href: string; text: string }[];
    /** The terms that the page explains. */
    terms?: import('./model/schema/term.ts').Term[];
    sections?: import('./model/site/page-sections.ts').PageSection[];
  }
}
