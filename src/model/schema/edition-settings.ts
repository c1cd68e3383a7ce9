import { z } from 'astro/zod';
import { choice } from './fields.ts';

/** The forms beside the site that a build makes unless `site.yaml` says otherwise; each takes under a second at 100 pages, pictures that are new apart. */
const EDITIONS = {
  data: 'Tables of everything as CSV and JSON, and the page “Data”, which explains them.',
  citations: 'The sources of all pages and of each as BibTeX, RIS and CSL-JSON.',
  markdown: 'A Markdown copy of each page, and llms.txt.',
  feeds: 'Atom and JSON Feed of briefings and of changes.',
  discovery: 'What search engines and previews of links read of a page, and a sitemap.',
  linkPictures:
    'A picture of each page for previews of links, where there is a `url`. One takes up to 0.05 seconds and is kept for later builds.',
  epub: 'An e-book of the whole publication.',
  pdf: 'The PDF editions, where `npm run pdf` has made them.',
} as const;

export type EditionName = keyof typeof EDITIONS;

const edition = (about: string) => choice().optional().describe(`False leaves it out. ${about}`);

/** `editions` in `site.yaml`. */
export const editions = () =>
  z
    .strictObject(
      Object.fromEntries(Object.entries(EDITIONS).map(([name, about]) => [name, edition(about)])) as Record<
        EditionName,
        ReturnType<typeof edition>
      >,
    )
    .optional();

/** @returns whether an edition is made of a publication */
export const isMade = (
  name: EditionName,
  { editions }: { editions?: Partial<Record<EditionName, boolean | undefined>> | undefined },
): boolean => editions?.[name] !== false;
