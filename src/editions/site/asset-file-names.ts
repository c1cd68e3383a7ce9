/** What the bundler tells of a style sheet, font or picture. */
interface Asset {
  names: string[];
}

/** @returns the pattern of a file's name in the site, in letters that every file system can tell apart */
export const assetFileNames = ({ names: [name = 'asset'] }: Asset): string => {
  const stem = name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-');
  return `assets/${stem}.[hash][extname]`;
};
