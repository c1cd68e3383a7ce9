import { isMade } from '../../schema/edition-settings.ts';
import type { Contents } from '../../entries.ts';
import { GENERATED_PAGES, NAVIGATION_PAGES, type GeneratedPage } from '../addresses/generated-pages.ts';
import { isEmptyList } from './list-pages.ts';

/** @returns those of its pages that the generator makes of a publication: lists only where they have something to show */
export function generatedPages(publication: Contents): GeneratedPage[] {
  const { site, previous } = publication;
  return Object.values<GeneratedPage>(GENERATED_PAGES).filter(
    ({ address, isForAuthors, edition, isOfPrevious }) =>
      !isMissing(address, publication) &&
      (!isForAuthors || site?.authorsGuide !== false) &&
      (!edition || isMade(edition, site ?? {})) &&
      (!isOfPrevious || previous !== undefined),
  );
}

/** @returns the addresses of the pages that the generator makes of a publication */
export function generatedAddresses(publication: Contents): string[] {
  return [
    ...generatedPages(publication).map(({ address }) => address),
    ...Object.values(NAVIGATION_PAGES).filter((address) => !isMissing(address, publication)),
  ];
}

/** @returns whether an address is that of a list that a publication does without, since it would be empty; pages lead to that of all in any case */
export const isMissing = (address: string, publication: Contents): boolean =>
  address !== GENERATED_PAGES.browse.address && isEmptyList(address, publication);
