import { checkMadeByCode } from '../editions/site/page-policy.ts';
import { reportOnPages } from '../editions/site/place-in-texts.ts';
import { textsOfPages } from '../editions/site/texts-of-pages.ts';
import { allEntries } from '../model/entries.ts';
import { addressOf } from '../model/site/addresses/addresses.ts';
import { lastInspected } from '../publication/live-publication.ts';
import type { Report } from '../publication/report/report.ts';

/**
 * Holds a page of the preview against what texts may show, as a build does. Links are not held: that takes all pages.
 * @param content the content folder
 * @param address of the page, without what follows a `?` or `#`
 * @param isModule tells of a file and its text whether it imports something
 * @returns what is wrong, if something is
 */
export function reportOnCode(
  content: string,
  address: string,
  html: string,
  isModule: (file: string, text: string) => boolean,
): Report | undefined {
  const publication = lastInspected(content)?.publication;
  if (!publication) return undefined;
  const entry = allEntries(publication).find((one) => addressOf(one) === address);
  if (!entry?.file.endsWith('.mdx')) return undefined;
  const texts = textsOfPages(content, publication);
  const problems = checkMadeByCode(address.slice(1), () => html, texts, isModule);
  return problems.length ? reportOnPages(problems, content, texts, publication) : undefined;
}
