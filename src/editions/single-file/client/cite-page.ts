import { offerCitations } from '../../../client/copying/offer-citations.ts';
import { element } from '../../../client/element.ts';
import { isHosted } from '../../../client/where-opened.ts';
import { citationKey, type CitedPage } from '../../../text/citation-formats.ts';
import { decodeAddress } from '../../../text/markup/decode-address.ts';

/** Says below a page that shows how it is cited; formats for reference managers come when that is opened. */
export function citePage(page: HTMLElement): void {
  const { cite } = page.dataset;
  const common = page.parentElement?.dataset['cite'];
  if (cite === undefined || common === undefined) return;
  delete page.dataset['cite'];
  const [middle, own] = JSON.parse(cite) as [string, Partial<CitedPage>];
  const [label, shared, start, end] = JSON.parse(common) as [string, Partial<CitedPage>, string, string];
  const text = start + middle + end;
  const cited = {
    title: page.querySelector('h2')?.textContent ?? '',
    ...shared,
    ...own,
    id: citationKey(shared.id ?? '', page.id),
  } as CitedPage;
  const fragment = `#${page.id}`;
  const address = location.origin + location.pathname + fragment;
  const said = isHosted() && cited.URL === undefined ? `${text} ${address}` : text;
  const details = element(
    'details',
    { class: 'cite' },
    element('summary', {}, label),
    element('p', {}, said),
  );
  const path = decodeAddress(location.pathname.split('/').at(-1) ?? '') + fragment;
  details.addEventListener(
    'toggle',
    () => {
      offerCitations(details, cited, { address, path });
    },
    { once: true },
  );
  page.append(details);
}
