import { question } from '../text/functions/track-reads.ts';
import type { Contents } from './entries.ts';

/** @returns the terms of the glossary that a page is about, given the page as `initiatives/nhsx` */
export const termsOfPage = question('terms of', 'publication', ({ terms }: Contents, id) =>
  terms.filter(({ page }) => page === id),
);
