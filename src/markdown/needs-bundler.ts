/** An import or export of a module, wherever it stands: what looks like one and is none only costs time. */
const IMPORT_OR_EXPORT = /^[^\S\n]*(?:import|export)\b|\bimport\s*[(.]/m;

/**
 * @param file the path of a text
 * @param body what stands in it below the front matter
 * @returns whether it has to be joined with what it imports. All others are rendered with their page, in a third of the time
 */
export const needsBundler = (file: string, body: string): boolean =>
  file.endsWith('.mdx') && IMPORT_OR_EXPORT.test(body);
