import { elementAt } from '../../../client/element-at.ts';
import { startPreviews, type Card } from '../../../client/previews/preview-card.ts';
import { claimCard, markCard, sourceCard, textCard } from '../../../client/previews/preview-parts.ts';
import type { Previewed } from '../../../client/previews/previewed.ts';

/** Shows what citations, links and terms lead to, all of which stands in the file. */
export function previewPlaces(): void {
  for (const term of document.querySelectorAll<HTMLElement>('main abbr[title]')) term.tabIndex = 0;
  startPreviews(describe);
}

function describe(previewed: Previewed): Card | undefined {
  if (previewed instanceof SVGAElement)
    return markCard(previewed.ariaLabel ?? elementAt({ hash: previewed.href.baseVal })?.textContent ?? '');
  if (!(previewed instanceof HTMLAnchorElement))
    return textCard({
      title: `${previewed.textContent}: ${previewed.dataset['previewed'] || previewed.title}`,
      text: '',
    });
  const place = elementAt(previewed);
  // What stands on the page that shows is there to be seen.
  const page = place?.closest('main > article');
  if (!place || !page || page.contains(previewed)) return undefined;
  if (place.matches('.bibliography > li')) return sourceCard(place, previewed);
  if (place.matches('.claims > li')) return claimCard(place);
  const texts = (whole: Element, title: string, text: string) => ({
    title: whole.querySelector(title)?.textContent.trim() ?? '',
    text: whole.querySelector(text)?.textContent.trim() ?? '',
  });
  const term = place.closest('.glossary > section');
  if (term) return textCard(texts(term, 'h3', '.expansion'));
  const status = page.querySelector('.standing .status');
  const words = status?.textContent.trim() ?? '';
  return textCard({
    ...texts(page, 'h2', '.summary'),
    tag: status ? ['status', status.getAttribute('data-value') ?? words, words] : undefined,
  });
}
