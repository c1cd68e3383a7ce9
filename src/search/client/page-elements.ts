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
  const find = <T extends HTMLElement>(selector: string, kind: new () => T): T => {
    const part = page.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`The search page has no ${selector}.`);
    return part;
  };
  return {
    form: find('form', HTMLFormElement),
    box: find('input[type=search]', HTMLInputElement),
    count: find('[data-count]', HTMLElement),
    status: find('[role=status]', HTMLElement),
    correction: find('[data-correction]', HTMLElement),
    sort: find('[data-sort]', HTMLSelectElement),
    narrow: find('[data-narrow]', HTMLButtonElement),
    facets: find('[data-facets]', HTMLElement),
    chips: find('[data-chips]', HTMLElement),
    list: find('[data-results]', HTMLElement),
    more: find('[data-more]', HTMLButtonElement),
    empty: find('[data-empty]', HTMLElement),
    invitation: find('[data-invitation]', HTMLElement),
  };
}
