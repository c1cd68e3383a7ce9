import assert from 'node:assert/strict';
import { ENGLISH } from '../interface/catalogues.ts';
import { referenceTo } from '../model/source/bibliography.ts';
import { readSources } from '../publication/sources/read-sources.ts';

/** @returns each source of a file in a line: its key, author, title and all else that finds it */
export const linesOfSources = (path: string, text: string) => {
  const { problems, sources } = readSources([{ path, text }], [path]);
  assert.deepEqual(problems, []);
  return sources?.items.map(({ source }) => {
    const { author, title, publication, date, doi, url } = referenceTo(source, ENGLISH);
    return [source.id, author, title, ...publication, date, doi, url === doi ? undefined : url]
      .filter(Boolean)
      .join(' | ');
  });
};
