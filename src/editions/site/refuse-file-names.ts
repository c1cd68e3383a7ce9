import { checkFileNames } from '../../model/site/addresses/file-names.ts';

/**
 * @param files the paths of all files of a site, with forward slashes
 * @throws if the name of any would break somewhere, naming all of them
 */
export function refuseFileNames(files: string[]): void {
  const problems = checkFileNames(files);
  if (!problems.length) return;
  const lines = problems.map(({ path, reason }) => `  ${path} ${reason}`);
  throw new Error(
    [
      'The site would not work everywhere because of the names of these files:',
      ...lines,
      'Pages take their names from the files in the content folder, downloads from `name` in site.yaml.',
    ].join('\n'),
  );
}
