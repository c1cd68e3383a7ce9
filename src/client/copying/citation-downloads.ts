import type { CitedPage } from '../../text/citation-formats.ts';
import { offerCitations } from './offer-citations.ts';
import { pathInPublication } from './page-address.ts';

/** The script of how a page is cited, which is asked for when a reader wants to know: see `load-citations.ts`. */
const place = document.querySelector<HTMLElement>('[data-cite]');
if (place)
  offerCitations(place, JSON.parse(place.dataset['cite'] ?? '') as CitedPage, {
    address: location.origin + location.pathname,
    path: pathInPublication(location.href.replace(/[?#].*/, '')),
  });
