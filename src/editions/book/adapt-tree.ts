import { anchorOfSource } from '../../model/site/addresses.ts';
import { decodeAddress } from '../../text/decode-address.ts';
import { KEPT_ATTRIBUTES } from '../chapters.ts';
import {
  attribute,
  childrenOf,
  elementsIn,
  hasClass,
  replace,
  setAttribute,
  textNode,
  unwrap,
  type Element,
} from '../html-tree.ts';

/** Ways through the site, and what only its scripts or a network can fill. */
const DROPPED_TAGS = new Set('nav form button script noscript template source iframe'.split(' '));

/** Signs to hold a link by, addresses for paper, and what is said of the page rather than by it. */
const DROPPED_CLASSES = ['heading-link', 'address', 'cite', 'changes', 'claim-filter'];

/** What a book does without: it does not scroll within a page, and nothing in it is folded. */
const DROPPED_ATTRIBUTES = new Set(['tabindex', 'open', 'reversed']);

const SOURCE = anchorOfSource('');

/**
 * Leaves of a page's tree what a book shows, and says of notes that they are notes: readers of books show one where
 * the finger is, and go back where they left off (EPUB Structural Semantics; DPUB-ARIA 1.1).
 */
export function adaptTree(root: Element): void {
  const elements = elementsIn(root).filter(({ drawn }) => !drawn);
  markNotes(elements);
  for (const element of [root, ...elements]) {
    if (isDropped(element)) {
      replace(element);
      continue;
    }
    unfold(element);
    element.attrs = element.attrs.filter(
      ({ name }) =>
        name === 'datetime' ||
        name.startsWith('epub:') ||
        (KEPT_ATTRIBUTES.has(name) && !DROPPED_ATTRIBUTES.has(name)),
    );
  }
}

const isDropped = (element: Element) =>
  DROPPED_TAGS.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  DROPPED_CLASSES.some((name) => hasClass(element, name));

/** A box to tick becomes a sign, and what is folded on a page is open in a book. */
function unfold(element: Element): void {
  if (element.tagName === 'input')
    replace(element, textNode(attribute(element, 'checked') === undefined ? '☐' : '☑'));
  if (element.tagName === 'picture') unwrap(element);
  if (element.tagName === 'details') rename(element, 'div');
  if (element.tagName !== 'summary') return;
  rename(element, 'div');
  setAttribute(element, 'class', 'summary-line');
}

function rename(element: Element, name: string): void {
  element.nodeName = element.tagName = name;
}

function markNotes(elements: Element[]): void {
  const references = elements.filter(isReference);
  const wanted = new Set(references.map(targetOf));
  const notes = elements.filter(
    ({ tagName, parentNode, attrs }) =>
      tagName === 'li' &&
      parentNode?.nodeName === 'ol' &&
      attrs.some(({ name, value }) => name === 'id' && wanted.has(value)),
  );
  const found = new Set(notes.map((note) => attribute(note, 'id')));
  for (const link of references.filter((link) => found.has(targetOf(link)))) {
    setAttribute(link, 'role', 'doc-noteref');
    setAttribute(link, 'epub:type', 'noteref');
  }
  for (const note of notes) wrapNote(note);
  for (const link of elements.filter(isWayBack)) setAttribute(link, 'role', 'doc-backlink');
}

const targetOf = (link: Element) => decodeAddress((attribute(link, 'href') ?? '').slice(1));

const isReference = (element: Element) =>
  attribute(element, 'data-footnote-ref') !== undefined ||
  (element.tagName === 'a' && (attribute(element, 'href')?.startsWith(`#${SOURCE}`) ?? false));

const isWayBack = (element: Element) =>
  attribute(element, 'data-footnote-backref') !== undefined ||
  (element.tagName === 'a' &&
    hasClass(element.parentNode as Element, 'back') &&
    (attribute(element, 'href')?.startsWith('#') ?? false));

/** An item of a list may have no role of a note, so that what it holds is the note. */
function wrapNote(item: Element): void {
  const id = attribute(item, 'id') ?? '';
  const note: Element = {
    nodeName: 'div',
    tagName: 'div',
    attrs: [
      { name: 'id', value: id },
      { name: 'role', value: 'doc-footnote' },
      { name: 'epub:type', value: 'footnote' },
    ],
    childNodes: childrenOf(item),
    parentNode: item,
    drawn: false,
  };
  for (const child of note.childNodes) child.parentNode = note;
  item.attrs = item.attrs.filter(({ name }) => name !== 'id');
  item.childNodes = [note];
}
