/** What readers can look at in place: citations, links in running text and in drawings, and terms, which are no links. */
export type Previewed = HTMLAnchorElement | SVGAElement | HTMLElement;

const IN_TEXT = 'main :is(p, li, dd, blockquote, figcaption, .lanes, .lineage, .values, .line-chart)';
const PREVIEWED = `.citations > a, ${IN_TEXT} a[href]:not([rel], [download], .heading-link), abbr`;
/** Not the number of a claim, which stands beside it. */
const OTHERS = 'nav, .claim-id, header ol, .back, .results, .preview, .cards, [data-nearest]';

/** @returns what was pointed at, if it may have a preview */
export function previewedAt(target: EventTarget | null): Previewed | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('a, main abbr') : null;
  if (!found?.matches(PREVIEWED) || found.closest(OTHERS)) return null;
  return found instanceof HTMLAnchorElement && !found.href.startsWith(rootAddress().href) ? null : found;
}

/** The address of the site's root, as each page tells it. */
export const rootAddress = (): URL =>
  new URL(document.documentElement.dataset['root'] ?? './', location.href);

/** Whether a click is that of a finger, to which nothing shows what it might open. */
export const isTouch = (event: Event): boolean =>
  ('pointerType' in event && event.pointerType === 'touch') || matchMedia('(hover: none)').matches;

/** Whether a click opens a link somewhere else. */
export const opensElsewhere = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
