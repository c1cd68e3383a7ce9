import { KEPT_ATTRIBUTES } from '../../chapters.ts';
import { attribute, elementsIn, hasClass, replace, unwrap, type Element } from '../../html-tree.ts';

/** Ways through the site, and what only its scripts can fill. */
const DROPPED_TAGS = new Set(['nav', 'form', 'button', 'script', 'noscript', 'template', 'wbr']);

const DROPPED_CLASSES = [
  'heading-link',
  'pdf-offer',
  // Addresses for paper, beside the links to them.
  'address',
  // The script says which pages lead to a source, or to a page.
  'cited-in',
  // Their scripts are those of the site.
  'claim-filter',
  'drawing-controls',
];

/** Classes of elements that need none in one long text. */
const DROPPED_CLASS_VALUES = new Set([
  'heading',
  'reference',
  'citations',
  'source-links',
  'title',
  'with-contents',
]);

/**
 * Leaves of a page's tree what a reader needs: its own text with its structure. Sections that only repeat
 * other pages are marked for the search index already, and go. Headings step down by one, for
 * the title of the publication stands above all pages.
 */
export function stripChrome(root: Element): void {
  const all = elementsIn(root);
  // Events by themselves, of which a drawing marks several as one until a script parts them.
  for (const element of all) if (element.drawn && hasClass(element, 'part')) replace(element);
  const text = all.filter(({ drawn }) => !drawn);
  for (const element of text)
    if (isDropped(element)) replace(element);
    else clean(element);
  for (const element of text) if (saysNothing(element)) unwrap(element);
}

const isDropped = (element: Element) =>
  DROPPED_TAGS.has(element.tagName) ||
  (element.tagName === 'section' &&
    attribute(element, 'data-pagefind-ignore') === 'all' &&
    // The first thing that a page says stands on it.
    !hasClass(element, 'answer')) ||
  DROPPED_CLASSES.some((name) => hasClass(element, name));

function clean(element: Element): void {
  element.attrs = element.attrs.filter(
    ({ name, value }) =>
      KEPT_ATTRIBUTES.has(name) && !(name === 'class' && (!value || DROPPED_CLASS_VALUES.has(value))),
  );
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  if (level) element.nodeName = element.tagName = `h${Number(level) + 1}`;
}

/** Elements that mean nothing without the attributes that they had. Groups in lists of facts stay. */
const saysNothing = ({ tagName, attrs, parentNode }: Element) =>
  !attrs.length &&
  (['span', 'time', 'tbody'].includes(tagName) || (tagName === 'div' && parentNode?.nodeName !== 'dl'));
