import { anchorOfSource } from '../../model/site/addresses/addresses.ts';
import { KEPT_ATTRIBUTES } from '../chapters.ts';
import { attribute, hasClass, type Attribute, type Element } from '../html-tree.ts';

/** Ways through the site, and what only its scripts or a network can fill. */
const DROPPED_TAGS = new Set('nav form button script noscript template source iframe'.split(' '));

/** Signs to hold a link by, and what is said of the page rather than by it. */
const DROPPED_CLASSES = new Set([
  'heading-link',
  'cite',
  'changes',
  'claim-filter',
  'drawing-controls',
  'pdf-offer',
  'skip',
  'unfold',
]);

/** What a book does without: it does not scroll within a page, and nothing in it is folded. */
const ATTRIBUTES = new Set([...KEPT_ATTRIBUTES, 'datetime', 'data-label']);
for (const name of ['tabindex', 'open', 'reversed']) ATTRIBUTES.delete(name);

/**
 * @param others classes of elements that this kind of book has no use for
 * @returns whether a book leaves an element out
 */
export const isLeftOut = ({ tagName, attrs }: Element, others: readonly string[]): boolean =>
  DROPPED_TAGS.has(tagName) ||
  attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'class' && value.split(' ').some((one) => others.includes(one) || DROPPED_CLASSES.has(one))),
  );

/**
 * @returns whether something in a drawing is of pages alone: an event by itself, for scripts, of which the drawing marks
 *   several as one; and a date beside a lane that goes down, as in no book
 */
export const isOfPages = (element: Element): boolean =>
  hasClass(element, 'part') || hasClass(element, 'said');

/** @returns whether something is a link for pointers alone, which the keyboard and readers of screens pass by */
export const isTwin = (element: Element): boolean =>
  element.tagName === 'a' && attribute(element, 'tabindex') === '-1';

/** What is folded on a page is open in a book. */
const UNFOLDED: Record<string, string> = { details: 'div', summary: 'div' };

/** @returns the name of an element in a book; empty if only what it holds counts */
export const nameInBook = (tagName: string): string =>
  tagName === 'picture' ? '' : (UNFOLDED[tagName] ?? tagName);

/** @returns the sign that a box to tick becomes */
export const tickOf = (input: Element): string => (attribute(input, 'checked') === undefined ? '☐' : '☑');

const REFERENCE = { role: 'doc-noteref', 'epub:type': 'noteref' };
const WAY_BACK = { role: 'doc-backlink' };

/** What an element is that holds a note: an item of a list may have no such role. */
export const NOTE = ' role="doc-footnote" epub:type="footnote"';

const SOURCE = anchorOfSource('');
const LINK_TO_SOURCE = `#${SOURCE}`;

/** @returns whether an element is an item in a list of notes: of sources or of footnotes */
export function isNote({ tagName, parentNode, attrs }: Element): boolean {
  if (tagName !== 'li' || parentNode?.nodeName !== 'ol') return false;
  return attrs.some(
    ({ name, value }) => name === 'id' && (value.startsWith(SOURCE) || value.startsWith('fn-')),
  );
}

/** EPUBCheck lets drawings have no other; a group of links is a drawing's own role. */
const ROLES_OF_DRAWINGS = new Set(['application', 'document', 'img']);

/**
 * EPUBCheck knows SVG 1.1, which takes no size from styles; they give that of lives on lanes, which are 28 px high, and of
 * where a finger may hit them.
 */
const sizes = (y: string, height: string): Attribute[] => [
  { name: 'y', value: y },
  { name: 'height', value: height },
];
const AS_HIGH_AS_A_LIFE = sizes('10', '8');
const AS_HIGH_AS_A_FINGER = sizes('2', '24');

/**
 * @returns the attributes of an element in a book. Of links to notes and back they say so: readers of books show a note
 *   where the finger is (EPUB Structural Semantics; DPUB-ARIA 1.1).
 */
export function attributesInBook(element: Element): Attribute[] {
  const { tagName, attrs, drawn } = element;
  if (drawn) {
    const kept = attrs.filter(({ name, value }) => name !== 'role' || ROLES_OF_DRAWINGS.has(value));
    const isStyled = tagName === 'rect' && attribute(element, 'height') === undefined;
    if (!isStyled) return kept;
    return [...kept, ...(hasClass(element, 'target') ? AS_HIGH_AS_A_FINGER : AS_HIGH_AS_A_LIFE)];
  }
  const kept = attrs.filter(({ name }) => ATTRIBUTES.has(name));
  if (tagName === 'summary') return [...kept, { name: 'class', value: 'summary-line' }];
  const added = tagName === 'a' ? relationOf(element) : undefined;
  return added ? [...kept, ...Object.entries(added).map(([name, value]) => ({ name, value }))] : kept;
}

function relationOf(link: Element): Record<string, string> | undefined {
  const href = attribute(link, 'href') ?? '';
  if (href.startsWith(LINK_TO_SOURCE) || attribute(link, 'data-footnote-ref') !== undefined) return REFERENCE;
  if (attribute(link, 'data-footnote-backref') !== undefined) return WAY_BACK;
  const parent = link.parentNode;
  return href.startsWith('#') && parent && 'attrs' in parent && hasClass(parent, 'back')
    ? WAY_BACK
    : undefined;
}
