/** The endings of the files that hold the sources of a page: BibTeX, RIS and CSL-JSON. */
export const SOURCE_FORMATS = ['bib', 'ris', 'json'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/**
 * @param page the address of a page: `/initiatives/nhsx.html`
 * @returns the addresses of the files with its sources, which lie beside it; those of the list of all sources hold all
 */
export const sourceFiles = (page: string): Record<SourceFormat, string> => {
  const stem = page.replace(/\.html$/, '');
  return { bib: `${stem}.bib`, ris: `${stem}.ris`, json: `${stem}.json` };
};
