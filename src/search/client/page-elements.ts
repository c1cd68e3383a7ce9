/** The parts of the search page that the script fills. */
export interface Parts {
  form: HTMLFormElement;
  box: HTMLInputElement;
  /** How many pages were found, for those who see it. */
  count: HTMLElement;
  /** The same for those who hear it. */
  status: HTMLElement;
  correction: HTMLElement;
  sort: HTMLSelectElement;
  /** Opens and closes the facets where there is no room for them. */
  narrow: HTMLButtonElement;
  facets: HTMLElement;
  chips: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  /** What is said in place of results. */
  empty: HTMLElement;
  /** What is offered before anything is searched for. */
  invitation: HTMLElement;
}

/** @returns the parts of the search page, or nothing on other pages */
export function findParts(): Parts | undefined {
  const page = document.querySelector('[data-search-page]');
  if (!page) return undefined;
  const find = <T extends HTMLElement>(selector: string): T => {
    const part = page.querySelector<T>(selector);
    if (!part) throw new Error(`The search page has no ${selector}.`);
    return part;
  };
  return {
    form: find('form'),
    box: find('input[type=search]'),
    count: find('[data-count]'),
    status: find('[role=status]'),
    correction: find('[data-correction]'),
    sort: find('[data-sort]'),
    narrow: find('[data-narrow]'),
    facets: find('[data-facets]'),
    chips: find('[data-chips]'),
    list: find('[data-results]'),
    more: find('[data-more]'),
    empty: find('[data-empty]'),
    invitation: find('[data-invitation]'),
  };
}
