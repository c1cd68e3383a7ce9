import { isMissing } from '../model/site/lists/made-pages.ts';
import { LIST_NAMES, PAGE_LISTS } from '../model/site/lists/page-lists.ts';
import { currentPublication } from '../publication/current-publication.ts';

/**
 * @param folder of the site: `/`, `/browse/`
 * @returns the routes of its lists that have something to show
 */
export function listRoutes(folder: string) {
  const { publication } = currentPublication();
  return LIST_NAMES.flatMap((name) => {
    const { address } = PAGE_LISTS[name];
    const list = nameInFolder(address);
    return address === `${folder}${list}.html` && !isMissing(address, publication)
      ? [{ params: { list }, props: { name } }]
      : [];
  });
}

/** @returns the parameter by which a route in the folder of a page makes that page */
export const nameInFolder = (address: string): string => address.replace(/^.*\/|\.html$/g, '');
