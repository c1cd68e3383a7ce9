import { allEntries, COLLECTION_NAMES, type Publication } from '../../model/entries.ts';
import type { Current } from '../../model/relations.ts';
import { absoluteAddress } from '../../model/site/addresses/absolute-address.ts';
import { addressOf } from '../../model/site/addresses/addresses.ts';
import { LIST_OF_COPIES, markdownAddress } from '../../model/site/addresses/markdown-address.ts';
import { wordsOf } from '../../model/words.ts';
import type { WriteAt } from '../built-files.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { markdownCopy } from './markdown-copy.ts';

/**
 * Writes a copy of each page of a publication, and the list of all, into a site.
 * @returns the paths of the files
 */
export const writeMarkdown = (writeAt: WriteAt, current: Current): string[] => [
  ...allEntries(current.publication).map((entry) =>
    writeAt(markdownAddress(addressOf(entry)), markdownCopy(entry, current)),
  ),
  writeAt(LIST_OF_COPIES, listOfCopies(current.publication)),
];

/** @returns the list in the form of https://llmstxt.org */
export function listOfCopies(publication: Publication): string {
  const { site } = publication;
  const { home, entry: words, search } = wordsOf(publication);
  const headings = {
    briefings: home.briefings,
    initiatives: home.initiatives,
    organisations: words.organisations,
    pages: search.page,
  };
  const sections = COLLECTION_NAMES.flatMap((name) => {
    const lines = publication[name].map((entry) => {
      const address = markdownAddress(addressOf(entry));
      const { title, summary } = entry.data;
      return `- [${escapeMarkdown(title)}](${absoluteAddress(address, site) ?? address.slice(1)}): ${escapeMarkdown(summary)}\n`;
    });
    return lines.length ? [`## ${escapeMarkdown(headings[name])}\n\n${lines.join('')}`] : [];
  });
  return [`# ${escapeMarkdown(site.title)}\n`, `> ${escapeMarkdown(site.description)}\n`, ...sections].join(
    '\n',
  );
}
